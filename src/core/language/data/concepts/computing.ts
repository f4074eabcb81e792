/** Software, accounts, failures, releases, networks. */
export const COMPUTING = `
computer pc machine
laptop notebook
software program application app
screen display monitor
bug glitch problem
problem issue trouble difficulty fault
incident outage
outage downtime disruption unavailable
offline unavailable go-down
available uptime
crash hang freeze
restart reboot relaunch
restore recover | recovery
roll-back rollback revert undo undone
fix resolve solve | solution resolution
fix patch hotfix
fix correct rectify
solution workaround
troubleshoot diagnose debug
stop-working fail break break-down go-dead give-out conk-out
attach upload send embed
support helpdesk help-desk
ticket case request
install set-up setup
deploy install roll-out
uninstall remove
configure set-up setup config
setting option preference parameter
enable activate turn-on switch-on
disable deactivate turn-off switch-off
release version
release ship launch publish
update upgrade patch
changelog release-notes
deprecated obsolete outdated old
discontinue phase-out retire end-of-life
feature function capability
compatible work-with
plugin plug-in extension add-on addon
module component package
dependency require
username user-name login
login log-in sign-in signin logon log-on
logout log-out sign-out log-off
password passphrase passcode credential
token key credential
certificate cert
access permission privilege right
administrator admin
register sign-up enrol | registration signup
unsubscribe opt-out
vulnerability flaw weakness
hack breach intrusion | hacker
malware virus ransomware
phishing scam
spam junk
backup back-up copy
copy duplicate replica | replicate
storage disk disc
file document
attachment enclose
data information record
query search
delete remove erase wipe
add insert append | addition
exclude omit leave-out | exclusion
edit modify change
migrate transfer move
sync synchronise synchronize
link url hyperlink
wifi wi-fi wireless
bandwidth throughput
latency lag delay
slow sluggish laggy gradual
timeout time-out
retry try-again
procedure process method
step stage phase
alert notify notification
metric indicator
click press tap
input enter type
developer programmer coder
interface ui
bot robot
automatic automated
manual handbook guide docs
guide tutorial instruction
example sample
quota limit allowance
repository repo
production prod live
environment env
database db
authenticate auth
specification spec
`;
