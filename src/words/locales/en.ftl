# English. Every text that a person can see. Values stand in { $braces }.
# For people: plain words, no codes, no blame. For developers: fact-* and hidden-*.

## Causes: a title, what happened, what to do.

cause-no_credentials-title = Please sign in
cause-no_credentials-what = You do not seem to be signed in here, so the server refused.
cause-no_credentials-next = Sign in to go on.

cause-logged_out-title = You are signed out
cause-logged_out-what = You seem to have signed out, perhaps in another tab or window.
cause-logged_out-next = Sign in again to go on.

cause-expired_token-title = Your sign-in has run out
cause-expired_token-what = For your safety, a sign-in ends after a while.
cause-expired_token-what-at = Your sign-in ran out at { $at }, { $ago } ago.
cause-expired_token-next = Sign in again to go on.
cause-expired_token-next-refresh = Renew your sign-in to go on.

cause-session_expired-title = You were signed out
cause-session_expired-what = The server no longer remembers your sign-in. This happens after a break or when the service restarts.
cause-session_expired-next = Sign in again to go on.

cause-session_revoked-title = You were signed out
cause-session_revoked-what = The service ended your sign-in, perhaps after a change of password.
cause-session_revoked-next = Sign in again to go on.

cause-token_revoked-title = You were signed out
cause-token_revoked-what = The service no longer accepts your sign-in.
cause-token_revoked-next = Sign in again to go on.

cause-refresh_token_invalid-title = Please sign in again
cause-refresh_token_invalid-what = Your sign-in could not be renewed.
cause-refresh_token_invalid-next = Sign in again to go on.

cause-wrong_password-title = Please check name and password
cause-wrong_password-what = The server did not accept this user name and password.
cause-wrong_password-next = Check both and try once more.

cause-invalid_api_key-title = This app could not identify itself
cause-invalid_api_key-what = The key that this app uses was not accepted. You did nothing wrong.
cause-invalid_api_key-next = The people who run the app can fix this. Send them the report.

cause-token_invalid-title = Please sign in again
cause-token_invalid-what = The server does not recognise your sign-in.
cause-token_invalid-next = A new sign-in usually helps.

cause-token_signature_invalid-title = Please sign in again
cause-token_signature_invalid-what = The server could not confirm that your sign-in is genuine.
cause-token_signature_invalid-next = A new sign-in usually helps. If not, clear this app’s sign-in data and sign in again.

cause-wrong_audience-title = This sign-in is for another service
cause-wrong_audience-what = Your sign-in seems to be for a different part of the service.
cause-wrong_audience-next = Sign in again. If it happens again, the people who run the app can fix it.

cause-wrong_issuer-title = This sign-in is from another sign-in service
cause-wrong_issuer-what = This server seems to trust a different sign-in service from the one you used.
cause-wrong_issuer-next = Sign in again. If it happens again, the people who run the app can fix it.

cause-wrong_token_type-title = This app mixed something up
cause-wrong_token_type-what = The app showed the server the wrong kind of pass. You did nothing wrong.
cause-wrong_token_type-next = Signing in again may help. If not, send the report to the people who run the app.

cause-invalid_client-title = This app could not identify itself
cause-invalid_client-what = The server does not accept this app itself. You did nothing wrong.
cause-invalid_client-next = The people who run the app can fix this. Send them the report.

cause-token_malformed-title = Your sign-in got lost in this app
cause-token_malformed-what = The app sent something unreadable in place of your sign-in. You did nothing wrong.
cause-token_malformed-next = Signing in again usually helps.

cause-wrong_scheme-title = This app asked in the wrong way
cause-wrong_scheme-what = The server expects the sign-in in another form than the app sent it. You did nothing wrong.
cause-wrong_scheme-next = The people who run the app can fix this. Send them the report.

cause-missing_api_key-title = This app forgot its key
cause-missing_api_key-what = The app should have sent a key and did not. You did nothing wrong.
cause-missing_api_key-next = The people who run the app can fix this. Send them the report.

cause-credentials_incomplete-title = Something was missing in the sign-in
cause-credentials_incomplete-what = The sign-in that was sent lacks something the server needs.
cause-credentials_incomplete-next = Fill in every field and try again. If nothing is empty, send the report.

cause-credentials_not_sent-title = This app asked without your sign-in
cause-credentials_not_sent-what = The app asked the server without showing who you are. You did nothing wrong.
cause-credentials_not_sent-next = The people who run the app can fix this. Send them the report.

cause-credentials_not_sent_cross_origin-title = This app asked without your sign-in
cause-credentials_not_sent_cross_origin-what = The app asked its other server without showing who you are. You did nothing wrong.
cause-credentials_not_sent_cross_origin-next = The people who run the app can fix this. Send them the report.

cause-authorization_stripped_on_redirect-title = Your sign-in got lost on the way
cause-authorization_stripped_on_redirect-what = The request was passed on to another address, and your sign-in could not go along. You did nothing wrong.
cause-authorization_stripped_on_redirect-next = The people who run the app can fix this. Send them the report.

cause-authorization_stripped_by_proxy-title = Your sign-in got lost on the way
cause-authorization_stripped_by_proxy-what = The app sent your sign-in, but the server seems to have got none. You did nothing wrong.
cause-authorization_stripped_by_proxy-next = The people who run the app can fix this. Send them the report.

cause-dpop_proof_missing-title = This app left something out
cause-dpop_proof_missing-what = The server wants an extra proof with your sign-in, and the app did not send it. You did nothing wrong.
cause-dpop_proof_missing-next = The people who run the app can fix this. Send them the report.

cause-dpop_proof_invalid-title = This app’s proof did not match
cause-dpop_proof_invalid-what = The proof that goes with your sign-in was not accepted. You did nothing wrong.
cause-dpop_proof_invalid-next = The people who run the app can fix this. Send them the report.

cause-dpop_nonce_required-title = Please try again
cause-dpop_nonce_required-what = The server asked the app to repeat the request with a fresh number.
cause-dpop_nonce_required-next = Trying again is usually enough.

cause-digest_nonce_stale-title = Please try again
cause-digest_nonce_stale-what = The server asked for the same sign-in once more. No new password is needed.
cause-digest_nonce_stale-next = Trying again is usually enough.

cause-cookie_blocked_samesite-title = Your browser may block the sign-in
cause-cookie_blocked_samesite-what = The app and its server are on different sites. Browsers often hold cookies back there.
cause-cookie_blocked_samesite-next = Allow cookies and sign in again. If it happens again, the people who run the app can fix it.

cause-cookie_not_stored-title = Your sign-in was not kept
cause-cookie_not_stored-what = You signed in, but the cookie that remembers it seems to be missing.
cause-cookie_not_stored-next = Allow cookies and sign in again. If it happens again, the people who run the app can fix it.

cause-cookies_disabled-title = Cookies are switched off
cause-cookies_disabled-what = Your browser keeps no cookies for this site, so it cannot stay signed in.
cause-cookies_disabled-next = Allow cookies for this app in your browser’s settings, then sign in again.

cause-csrf_missing-title = Please load this page again
cause-csrf_missing-what = The server refused the request. A safety check that this page sends along seems to be missing.
cause-csrf_missing-next = Load the page again. Copy what you typed first, if you want to keep it.

cause-csrf_invalid-title = This page may be out of date
cause-csrf_invalid-what = The page may have been open for too long, or you signed in again in another tab.
cause-csrf_invalid-next = Load the page again. Copy what you typed first, if you want to keep it.

cause-permission_denied-title = You do not have access to this
cause-permission_denied-what = This part does not seem to be open to your account.
cause-permission_denied-next = Ask for access, or use an account that has it.

cause-insufficient_scope-title = You do not have access to this
cause-insufficient_scope-what = Your sign-in does not seem to cover this.
cause-insufficient_scope-next = Ask for access, or use an account that has it.

cause-mfa_or_step_up_required-title = Please confirm that it is you
cause-mfa_or_step_up_required-what = This step needs an extra check, such as a code or a fresh sign-in.
cause-mfa_or_step_up_required-next = Confirm who you are to go on.

cause-account_disabled-title = This account is switched off
cause-account_disabled-what = The server does not let this account in.
cause-account_disabled-next = Write to support to have it checked.

cause-account_unverified-title = Please confirm your email address
cause-account_unverified-what = This account is waiting for its email address to be confirmed.
cause-account_unverified-next = Open the link in the message that you were sent, then sign in.

cause-rate_or_lockout-title = Please wait a moment
cause-rate_or_lockout-title-long = Please wait before you try again
cause-rate_or_lockout-what = There seem to have been too many attempts in a short time.
cause-rate_or_lockout-what-wait = There seem to have been too many attempts. The server asks you to wait { $wait }.
cause-rate_or_lockout-next = Wait a little, then try again.

cause-clock_skew-title = Please check your device’s clock
cause-clock_skew-what = This device and the server do not seem to agree on the time.
cause-clock_skew-what-behind = This device’s clock is { $off } behind the server’s.
cause-clock_skew-what-ahead = This device’s clock is { $off } ahead of the server’s.
cause-clock_skew-next = Set date and time to automatic in your device’s settings, then check again.

cause-token_not_yet_valid-title = Your sign-in is not valid yet
cause-token_not_yet_valid-what = By the server’s clock, your sign-in has not begun yet.
cause-token_not_yet_valid-next = Wait a moment and try again.

cause-sso_redirect-title = Please sign in
cause-sso_redirect-what = The app seems to have got a sign-in page instead of the data it asked for.
cause-sso_redirect-next = Sign in to go on.

cause-preflight_blocked-title = The request did not get through
cause-preflight_blocked-what = The app’s other server seems to refuse requests from this page. You did nothing wrong.
cause-preflight_blocked-next = The people who run the app can fix this. Send them the report.

cause-unknown-title = The server did not let this through
cause-unknown-what = The server refused the request, and we could not find out why.
cause-unknown-next = Try again. If it happens again, sign in again.

## How sure it is.

hedge-likely = This is what we think happened.
hedge-possible = We cannot be sure; this fits best.

## What stays safe.

safe-typed = What you typed here is still here.
safe-report = The report holds no passwords.

## Buttons.

action-sign_in = Sign in again
action-refresh = Renew my sign-in
action-retry = Try again
action-clear_app_data = Clear sign-in data
action-allow_cookies = I have allowed cookies
action-fix_clock = I have set the clock
action-reload = Load page again
action-check_credentials = Go to sign-in
action-verify_identity = Confirm it is me
action-request_access = Ask for access
action-switch_account = Sign out and switch account
action-pass_gateway = Go to sign-in
action-wait = Try again
action-contact_support = Write to support
action-copy_report = Copy report
action-fix_request = Change the request
action-fix_server = Change the server

## The card.

card-close = Close
card-details = Details
card-kept = Load the page again. Most of what you typed comes back then, but no passwords, codes or files.
card-requests = { $n ->
    [one] { $n } request was refused.
   *[other] { $n } requests were refused.
}
card-seen = What we saw
card-hidden = What we could not see
card-other = Other possibilities
card-developer = For developers
card-trace = Code for support

busy-fetch = One moment…
busy-retry = Asking again…
busy-sign-in = Please sign in…
busy-refresh = Renewing your sign-in…
busy-clear = Removing…

state-resolved = It works again
state-resolved-next = Load the page again to see everything, or just go on.
state-still = The server still refuses.
state-down = The service is not working at the moment
state-down-next = Try again in a few minutes.
state-unasked = This request cannot be repeated safely from here. Load the page again, or repeat what you did.
state-refresh-failed = Your sign-in could not be renewed. Please sign in again.
state-signing-in = Sign in through the window that has opened, then come back here.
state-not-signed-in = You are not signed in yet.
state-copied = The report was copied. You can read it before you send it.
state-copy-by-hand = The browser did not allow copying. Select the text below and copy it.
state-waiting = You are offline. Once you are online again, this page tries again.
state-offline = The server could not be reached. Check your connection and try again.

leave-title = Leave this page?
leave-what = What you typed here and did not save may be lost.
leave-next = To keep it, stay here and save or copy your text first.
leave-no = Stay here

report-label = Report

## Spans of time.

span-seconds = { $n ->
    [one] { $n } second
   *[other] { $n } seconds
}
span-minutes = { $n ->
    [one] { $n } minute
   *[other] { $n } minutes
}
span-hours = { $n ->
    [one] { $n } hour
   *[other] { $n } hours
}
span-days = { $n ->
    [one] { $n } day
   *[other] { $n } days
}

## Facts, for those who open the details.

fact-status = The server answered { $status }.
fact-nothing_sent = The request carried no token, key or password.
fact-scheme_sent = Credentials were sent with the scheme “{ $scheme }”.
fact-scheme_wanted = The server asks for the scheme “{ $scheme }”.
fact-no_scheme_word = A credential was sent without a scheme word such as “Bearer” before it.
fact-placeholder_sent = The word “{ $word }” stood where a token should be.
fact-token_empty = The Authorization field names a scheme and then ends.
fact-token_quoted = The token is wrapped in quotation marks.
fact-scheme_twice = The scheme word stands twice.
fact-token_characters = The token has characters that no token may have.
fact-token_broken = The token begins like a JWT but is cut or garbled.
fact-basic_broken = The user name and password are not encoded as Basic asks.
fact-two_methods = The token was sent in two places at once.
fact-server_code = The server’s error code is “{ $code }”.
fact-server_says = The server’s message is about: { $about }.
fact-no_reason = The server gave no reason.
fact-token_expired = The token’s exp passed { $ago } before the request.
fact-token_live = By its own dates the token was still good.
fact-url_expired = The address had run out { $ago } before the request.
fact-token_not_before = The token’s nbf lies { $ahead } ahead of the clock.
fact-token_issued_ahead = The token’s iat lies { $ahead } ahead of the clock.
fact-signed_off = The time that was signed differs from the server’s by { $off }.
fact-device_clock_off = This device’s clock differs from the server’s by { $ahead }.
fact-token_unsigned = The token is not signed.
fact-token_kind = The token says that it is of the kind “{ $kind }”.
fact-token_audience = The audience is “{ $audience }”.
fact-token_issuer = The token’s issuer is “{ $issuer }”.
fact-other_audience_accepted = Tokens for another audience were accepted here before.
fact-other_issuer_accepted = Tokens of another issuer were accepted here before.
fact-mode_omit = The request was made with credentials: 'omit'.
fact-mode_default_cross_origin = The request went to another origin with the default credentials mode, which sends no cookies there.
fact-mode_include_cross_site = The request went to another site with credentials: 'include'.
fact-cookies_off = The browser says that cookies are off.
fact-logged_in_before = A sign-in succeeded { $ago } before.
fact-accepted_before = The same credentials were accepted { $ago } before.
fact-worked_before = The same address answered well { $ago } before.
fact-logged_out_before = A sign-out succeeded { $ago } before.
fact-token_sent_before = A token was sent { $ago } before, and none now.
fact-token_stored = Something that looks like a token is stored as “{ $name }” and was not sent.
fact-never_accepted = Nothing like it was accepted before, as far as this page saw.
fact-refused_before = { $times ->
    [one] A sign-in was refused { $times } time before.
   *[other] Sign-ins were refused { $times } times before.
}
fact-redirected_to_login = The request was redirected to a page to sign in on { $address }
fact-redirected_away = The request was redirected to { $origin }.
fact-login_form = The answer is a page with a password field.
fact-call_failed = The call failed without an answer that a page may see.
fact-needs_preflight = The browser asks the other server first (preflight) before such a request.
fact-csrf_not_sent = No anti-forgery token was sent.
fact-csrf_sent = An anti-forgery token was sent.
fact-scope_wanted = The server asks for the scope “{ $scope }”.
fact-retry_after = The server asks you to wait { $wait }.
fact-key_sent = A key was sent as “{ $name }”.
fact-proof_sent = A DPoP proof was sent.
fact-proof_not_sent = No DPoP proof was sent.
fact-nonce_stale = The server marks the nonce as stale: the password is right.
fact-step_up_wanted = The server asks for: { $wanted }.
fact-login_sent = A user name and a password were sent to sign in.
fact-login_field_missing = A field of the sign-in was missing.
fact-grant_sent = A token was asked for with the grant “{ $grant }”.
fact-redirect_dropped = Browsers drop the Authorization field when a redirect leaves the origin.
fact-password_sent = A user name and a password were sent.

hidden-not_exposed_by_cors = Headers of the answer: the other server does not expose them (Access-Control-Expose-Headers).
hidden-http_only_cookies = Cookies marked HttpOnly: a page cannot see whether they were sent.
hidden-opaque_response = The answer itself: the browser keeps it from the page.
hidden-storage_denied = Stored data: the browser does not allow access.
hidden-cookies_denied = Cookies: the browser does not allow access.
hidden-body_not_read = The body of the answer.
hidden-server_clock = The server’s clock: times were compared with this device’s.
hidden-service_worker = What the server itself said: a service worker of this app passed the answer on, or made it.
hidden-browser_headers = Headers that the browser adds by itself.
