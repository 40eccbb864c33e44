# English. What a person can see of what is fetched once there is a card. Values stand in { $braces }.
# Menus are named as each program names them in this language; › stands between a menu and what is in it.

more-kept = What you had typed is back. Look it over before you send it.
more-repeat = You are signed in again
more-repeat-next = Please repeat what you did.
more-wait = You can try again in { $left }. This page does it by itself then.
more-wait-then = You can try again in { $left }.
more-clock_right = Your clock is right again
more-clock_wrong = This device’s clock still differs from the server’s.
more-allow = Allow cookies here
more-not_allowed = The browser did not allow it here.
more-access = Hello, I need access to this page: { $page }
more-ticked = What is ticked will be removed from this browser.
more-by_hand = Some of it can only be removed by hand.
more-unanswered = Something this page tried to save or send got no answer. After signing in, look whether it is there.

more-why-sign_in = looks like sign-in data
more-why-named = sign-in data of this app
more-why-copies = may hold old answers
more-why-other = something else, maybe your work
more-unmeasured = size unknown

more-clock-windows = Settings › Time & language › Date & time: turn on “Set time automatically”.
more-clock-macos = Apple menu › System Settings › General › Date & Time: turn on “Set time and date automatically”.
more-clock-ios = Settings › General › Date & Time: turn on “Set Automatically”.
more-clock-android = Settings › System › Date & time: turn on “Set time automatically”.
more-clock-linux = Settings › System › Date & Time: turn on “Automatic Date & Time”.
more-clock-chromeos = Settings › System preferences › Date and time: turn on “Set time automatically”.

more-cookies-chrome = ⋮ › Settings › Privacy and security › Third-party cookies: add { $site } to the sites that are allowed.
more-cookies-edge = ⋯ › Settings › Privacy, search, and services › Cookies: add { $site } to the sites that are allowed.
more-cookies-firefox = ☰ › Settings › Privacy & Security › Cookies and Site Data › Manage Exceptions: allow { $site }.
more-cookies-safari = Safari › Settings › Privacy: turn off “Prevent cross-site tracking”. Then Advanced: turn off “Block all cookies”.
more-cookies-ios = Settings › Apps › { $browser }: allow cookies and cross-site tracking.
more-cookies-ios_17 = Settings › { $browser }: allow cookies and cross-site tracking.
more-cookies-android = ⋮ › Settings › Site settings › Third-party cookies: allow { $site }.
more-cookies-firefox_android = Tap the shield or lock next to the address, and turn off tracking protection for { $site }.
more-cookies-edge_mobile = ☰ › Settings › Site settings › Site permissions › Third-party cookies: allow { $site }.
more-cookies-other = Open your browser’s settings, look for “Privacy” and “Cookies”, and allow { $site }.

more-clear-chrome = ⋮ › Settings › Privacy and security › Site settings › View permissions and data stored across sites: delete { $site }.
more-clear-edge = ⋯ › Settings › Privacy, search, and services › Cookies › See all cookies and site data: delete { $site }.
more-clear-firefox = ☰ › Settings › Privacy & Security › Cookies and Site Data › Manage Data: remove { $site }.
more-clear-safari = Safari › Settings › Privacy › Manage Website Data: remove { $site }.
more-clear-ios = Settings › Apps › Safari › Advanced › Website Data: delete { $site }.
more-clear-ios_17 = Settings › Safari › Advanced › Website Data: delete { $site }.
more-clear-chrome_ios = ⋯ › Delete browsing data: choose “All time”, and under Browsing data only cookies and site data. This signs you out of other sites, too.
more-clear-firefox_ios = ⋯ › Settings › Data Management › Website Data: remove { $site }.
more-clear-android = ⋮ › Settings › Site settings › All sites › { $site }: delete the stored data.
more-clear-firefox_android = Tap the shield or lock next to the address, and clear cookies and site data of { $site } there.
more-clear-edge_mobile = ☰ › Settings › Privacy and security › Delete browsing data: choose “All time”, and only cookies and site data. This signs you out of other sites, too.
more-clear-other = Open your browser’s settings, look for “Privacy”, and delete cookies and stored data of { $site }.

clear-title = Clear this app’s sign-in data?
clear-nothing = This app keeps no sign-in data here that a page may remove.
clear-http-only = Cookies that pages cannot see stay, unless the app’s own server removes them.
clear-with-server = The app’s server will also be asked to clear what it keeps here. That may include things that are not ticked.
clear-yes = Remove it
clear-no = Keep it
clear-done = Removed. Now sign in again.
clear-left = This could not be removed: { $names }
clear-kind-local = stored on this device
clear-kind-session = stored for this tab
clear-kind-cookie = cookie
clear-kind-cache = saved copies
clear-kind-database = database on this device
clear-kind-worker = part of the app that works in the background
