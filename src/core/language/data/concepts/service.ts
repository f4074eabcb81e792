/** Orders, deliveries, returns, bookings. */
export const SERVICE = `
customer shopper buyer
order buy purchase
cart basket
deliver delivery ship | shipment
courier carrier
parcel package packet
return send-back
return refund
exchange replace
subscription plan
plan tier package
trial free-trial
cancel terminate end
cancel unsubscribe
book reserve
queue wait line
wait await
reception front-desk
fill-in complete fill-out
eligible qualify entitled
faulty out-of-order
lost-property lost-and-found
sold-out unavailable out-of-stock
merchandise wares
part spare
satisfied satisfaction pleased
dissatisfied unhappy
opening-hours business-hours
open-doors open reopen
open-to-public open
welcome admit
staffed manned
on-duty working
waiting-list queue
sold-out fully-booked
customer visitor
call-out visit
appointment slot
out-of-service not-working
run-out sold-out
deliver drop-off bring
put-on-hold pause suspend freeze
put-in-order repair put-right
bring-along bring
`;
