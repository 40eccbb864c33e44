# English. What only the command line says; causes, facts and actions are in the library's file.

## How sure it is.

sure-certain = We are certain of it: no other cause that we know fits what was seen.
sure-likely = This is most likely; other causes fit less well.
sure-possible = This is possible: it fits best, but other causes fit too.

confidence-certain = certain
confidence-likely = most likely
confidence-possible = possible

## The report.

report-seen = What was seen
report-hidden = What could not be seen
report-others = Other possibilities
report-user = For the person
report-developer = For the developer
report-operator = For the operator
report-unanswered = no answer
report-time-unknown = at an unknown time

summary-exchanges = { $n ->
    [one] { $n } exchange
   *[other] { $n } exchanges
}
summary-failures = { $n ->
    [0] none failed authentication
    [one] { $n } failed authentication
   *[other] { $n } failed authentication
}
summary-faults = { $n ->
    [one] { $n } could not be read
   *[other] { $n } could not be read
}

## What an archive does not tell.

unseen-removed_on_export = Cookies, Set-Cookie and Authorization: they were left out when the file was saved, so what was sent is not known. Chrome keeps them if “Allow to generate HAR with sensitive data” is on.
unseen-storage_not_recorded = What the page stores: a HAR file does not hold it.
unseen-credentials_mode_not_recorded = The credentials mode of the request: a HAR file does not hold it. It was concluded from the cookies that went along, of which there were none.

## What to change in the code that makes the request.

fix_request-no_credentials = Send the credentials that the challenge asks for, and ask people to sign in before such a request is made.
fix_request-logged_out = Forget the credentials when somebody signs out, in every tab, and make no further requests with them.
fix_request-expired_token = Renew the token before its exp, or once after a 401, and then send the request again.
fix_request-invalid_api_key = Check that the key belongs to this environment and was not rotated. A key in a page is public: call from a server if it should not be.
fix_request-invalid_client = Check client id, client secret and the way in which the client authenticates (RFC 6749 §2.3).
fix_request-wrong_audience = Ask for a token for this API: the audience or resource parameter of the token request names it.
fix_request-wrong_issuer = Take the token from the issuer that this API trusts; check which environment the app is configured for.
fix_request-wrong_token_type = Send the access token: not the ID token and not the refresh token.
fix_request-token_malformed = Do not send the request before there is a token, and send it as it was issued: once, without quotation marks, behind one scheme word.
fix_request-wrong_scheme = Use the scheme that the challenge names.
fix_request-missing_api_key = Send the key in the header or parameter that the API documents.
fix_request-credentials_incomplete = Send every field under the name and in the media type that the endpoint documents.
fix_request-credentials_not_sent = Do not set credentials: 'omit'; the default, 'same-origin', sends the cookie.
fix_request-credentials_not_sent_cross_origin = Set credentials: 'include' (withCredentials for XMLHttpRequest); the server must then name the origin and allow credentials.
fix_request-dpop_proof_missing = Send a DPoP proof with the token (RFC 9449 §4).
fix_request-dpop_proof_invalid = Make a new proof for each request; htm and htu are its method and URL, ath the hash of the token, and the key is the one that the token is bound to (RFC 9449 §4.2).
fix_request-authorization_stripped_on_redirect = Ask at the final address: browsers drop Authorization when a redirect leaves the origin.
fix_request-dpop_nonce_required = Put the server’s DPoP-Nonce into the next proof and send the request again (RFC 9449 §8).
fix_request-digest_nonce_stale = Answer the new challenge with its nonce; the password is right (RFC 7616 §3.3).
fix_request-csrf_missing = Send the anti-forgery token with every request that changes something.
fix_request-csrf_invalid = Read the anti-forgery token anew after each sign-in, and from the same site that the request goes to.

## What to change on the server.

fix_server-token_invalid = Look in the server’s log for why the token is not known: another instance, a store that was emptied, or another environment.
fix_server-token_signature_invalid = Check that the server has the issuer’s current keys (kid) and the algorithm that tokens are signed with.
fix_server-wrong_audience = Check which audience the API is configured to expect.
fix_server-wrong_issuer = Check which issuer the API is configured to trust, to the letter: a slash at the end counts.
fix_server-wrong_token_type = Check by which claims the API tells access tokens from others, such as typ, token_use or scope.
fix_server-authorization_stripped_on_redirect = Do not redirect API calls to another origin, nor from http to https.
fix_server-authorization_stripped_by_proxy = Let the proxy pass Authorization on: CGIPassAuth On for Apache, proxy_set_header for nginx.
fix_server-cookie_blocked_samesite = Set the cookie with SameSite=None; Secure; Partitioned, or serve API and app from one site.
fix_server-cookie_not_stored = Check the attributes of Set-Cookie: Secure wants https, Domain must fit the host, and the prefixes __Host- and __Secure- have rules of their own.
fix_server-token_not_yet_valid = Set the server’s clock by NTP, and allow a leeway of a minute or so for nbf and iat.
fix_server-preflight_blocked = Answer OPTIONS without asking for credentials, with a 2xx status and the Access-Control-Allow-* fields (Fetch, CORS-preflight request).
