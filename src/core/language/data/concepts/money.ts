/** Prices, payments, taxes, trade and companies. */
export const MONEY = `
money cash funds
money sum amount
fund finance grant
fund bankroll pay-for
finance financial fiscal
grant subsidy subsidise subsidize
donate contribute | donor
donor benefactor sponsor
sponsor sponsorship back
fundraise raise-money appeal
price cost fee charge rate fare
price worth value
cost expense spending
cost price expensive dear pricey
cheap inexpensive affordable low-cost low-priced
free gratis complimentary free-of-charge no-charge
discount reduction rebate
discount bargain offer
pay spend fork-out
income earnings revenue
revenue turnover takings
revenue sales
profit gain surplus
earn make-money
loss deficit shortfall
shortage shortfall lack scarcity scarce
debt loan borrow owe
loan lend credit mortgage | lender
mortgage home-loan
bank banker
deposit down-payment
banknote note bill
receipt proof-of-purchase
budget spending
budget allocate earmark
tax levy duty
tax taxation taxpayer
vat sales-tax
duty tariff
tariff levy
compensate damages redress
refund reimburse repay money-back pay-back
voucher coupon
rent lease hire
tenant renter lessee occupant
landlord lessor
landlord owner
buy purchase acquire | buyer acquisition
sell sale | seller
bid tender
trade commerce business
dealer trader merchant vendor
shop store retailer outlet
shopkeeper retailer
market marketplace bazaar
supermarket grocery grocer
mall shopping-centre
company firm business corporation enterprise
company operator
operator provider carrier
startup start-up
merge merger amalgamate combine takeover
takeover acquisition buyout buy-out
bankrupt insolvent bankruptcy go-bust go-under collapse
invest investor
shareholder stockholder investor
inflation price-rise
economy economic
recession downturn slump
wealth rich wealthy affluent
poor poverty needy impoverished destitute
poverty deprivation hardship
insure cover coverage
stock inventory
supply supplier provide vendor
warranty guarantee
insure cover policy | insurance insurer
insurer insurance-company
claim payout
payout compensation payment settlement
premium instalment
worth price fetch
entrance-fee admission-fee ticket-price
free without-payment without-charge no-fee
~ pay free charge fee cost
~ pay-for free charge fee cost
~ admission free pay ticket
bill account invoice
overdraft debt
pension retirement-pay
wage salary pay-packet
bonus extra-pay
cut saving economy
afford pay-for
owe debt outstanding
outstanding unpaid overdue
cash-in redeem
make-money profit
lose-money loss
bail-out rescue
write-off cancel
cost come-to amount-to total
price-tag cost
estimate quote quotation
contract deal order
win award secure
price-increase price-rise rise
subscription membership fee
donation gift contribution
collection fundraising
prize reward
lottery raffle draw
`;
