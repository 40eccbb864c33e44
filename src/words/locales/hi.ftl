# हिन्दी. What the parts are for is said in en.ftl.

## Causes: a title, what happened, what to do.

cause-no_credentials-title = कृपया साइन इन करें
cause-no_credentials-what = लगता है कि आप यहाँ साइन इन नहीं हैं, इसलिए सर्वर ने अनुरोध अस्वीकार कर दिया।
cause-no_credentials-next = आगे बढ़ने के लिए साइन इन करें।

cause-logged_out-title = आप साइन आउट हैं
cause-logged_out-what = लगता है कि आपने साइन आउट किया है, शायद किसी दूसरे टैब या विंडो में।
cause-logged_out-next = आगे बढ़ने के लिए फिर से साइन इन करें।

cause-expired_token-title = आपके साइन-इन की अवधि समाप्त हो गई है
cause-expired_token-what = आपकी सुरक्षा के लिए साइन-इन कुछ समय बाद समाप्त हो जाता है।
cause-expired_token-what-at = आपके साइन-इन की अवधि { $ago } पहले समाप्त हुई ({ $at })।
cause-expired_token-next = आगे बढ़ने के लिए फिर से साइन इन करें।
cause-expired_token-next-refresh = आगे बढ़ने के लिए अपना साइन-इन नवीनीकृत करें।

cause-session_expired-title = आपका साइन-इन समाप्त कर दिया गया
cause-session_expired-what = सर्वर को अब आपका साइन-इन याद नहीं है। ऐसा कुछ देर रुकने पर या सेवा के फिर से शुरू होने पर होता है।
cause-session_expired-next = आगे बढ़ने के लिए फिर से साइन इन करें।

cause-session_revoked-title = आपका साइन-इन समाप्त कर दिया गया
cause-session_revoked-what = सेवा ने आपका साइन-इन समाप्त कर दिया, शायद पासवर्ड बदलने के बाद।
cause-session_revoked-next = आगे बढ़ने के लिए फिर से साइन इन करें।

cause-token_revoked-title = आपका साइन-इन समाप्त कर दिया गया
cause-token_revoked-what = सेवा अब आपका साइन-इन स्वीकार नहीं करती।
cause-token_revoked-next = आगे बढ़ने के लिए फिर से साइन इन करें।

cause-refresh_token_invalid-title = कृपया फिर से साइन इन करें
cause-refresh_token_invalid-what = आपके साइन-इन का नवीनीकरण नहीं हो सका।
cause-refresh_token_invalid-next = आगे बढ़ने के लिए फिर से साइन इन करें।

cause-wrong_password-title = कृपया नाम और पासवर्ड जाँचें
cause-wrong_password-what = सर्वर ने यह उपयोगकर्ता नाम और पासवर्ड स्वीकार नहीं किया।
cause-wrong_password-next = दोनों को जाँचें और एक बार फिर कोशिश करें।

cause-invalid_api_key-title = यह ऐप अपनी पहचान नहीं बता सका
cause-invalid_api_key-what = यह ऐप जो कुंजी इस्तेमाल करता है, वह स्वीकार नहीं हुई। आपने कुछ गलत नहीं किया।
cause-invalid_api_key-next = ऐप चलाने वाले लोग इसे ठीक कर सकते हैं। उन्हें रिपोर्ट भेजें।

cause-token_invalid-title = कृपया फिर से साइन इन करें
cause-token_invalid-what = सर्वर आपके साइन-इन को नहीं पहचानता।
cause-token_invalid-next = नए सिरे से साइन इन करने से अक्सर काम बन जाता है।

cause-token_signature_invalid-title = कृपया फिर से साइन इन करें
cause-token_signature_invalid-what = सर्वर यह पक्का नहीं कर सका कि आपका साइन-इन असली है।
cause-token_signature_invalid-next = नए सिरे से साइन इन करने से अक्सर काम बन जाता है। न बने, तो इस ऐप का साइन-इन डेटा मिटाएँ और फिर से साइन इन करें।

cause-wrong_audience-title = यह साइन-इन किसी और सेवा के लिए है
cause-wrong_audience-what = लगता है कि आपका साइन-इन सेवा के किसी दूसरे हिस्से के लिए है।
cause-wrong_audience-next = फिर से साइन इन करें। फिर भी ऐसा हो, तो ऐप चलाने वाले लोग इसे ठीक कर सकते हैं।

cause-wrong_issuer-title = यह साइन-इन किसी दूसरी साइन-इन सेवा का है
cause-wrong_issuer-what = लगता है कि यह सर्वर आपकी नहीं, किसी दूसरी साइन-इन सेवा पर भरोसा करता है।
cause-wrong_issuer-next = फिर से साइन इन करें। फिर भी ऐसा हो, तो ऐप चलाने वाले लोग इसे ठीक कर सकते हैं।

cause-wrong_token_type-title = इस ऐप से कुछ गड़बड़ हो गई
cause-wrong_token_type-what = ऐप ने सर्वर को गलत तरह का पास दिखाया। आपने कुछ गलत नहीं किया।
cause-wrong_token_type-next = फिर से साइन इन करना काम आ सकता है। न आए, तो ऐप चलाने वालों को रिपोर्ट भेजें।

cause-invalid_client-title = यह ऐप अपनी पहचान नहीं बता सका
cause-invalid_client-what = सर्वर इस ऐप को ही स्वीकार नहीं करता। आपने कुछ गलत नहीं किया।
cause-invalid_client-next = ऐप चलाने वाले लोग इसे ठीक कर सकते हैं। उन्हें रिपोर्ट भेजें।

cause-token_malformed-title = आपका साइन-इन इस ऐप में खो गया
cause-token_malformed-what = ऐप ने आपके साइन-इन की जगह कुछ ऐसा भेजा जो पढ़ा नहीं जा सकता। आपने कुछ गलत नहीं किया।
cause-token_malformed-next = फिर से साइन इन करने से अक्सर काम बन जाता है।

cause-wrong_scheme-title = इस ऐप ने गलत तरीके से पूछा
cause-wrong_scheme-what = सर्वर को साइन-इन उस रूप में नहीं चाहिए जिसमें ऐप ने भेजा। आपने कुछ गलत नहीं किया।
cause-wrong_scheme-next = ऐप चलाने वाले लोग इसे ठीक कर सकते हैं। उन्हें रिपोर्ट भेजें।

cause-missing_api_key-title = यह ऐप अपनी कुंजी भूल गया
cause-missing_api_key-what = ऐप को एक कुंजी भेजनी थी, पर उसने नहीं भेजी। आपने कुछ गलत नहीं किया।
cause-missing_api_key-next = ऐप चलाने वाले लोग इसे ठीक कर सकते हैं। उन्हें रिपोर्ट भेजें।

cause-credentials_incomplete-title = साइन-इन में कुछ छूट गया
cause-credentials_incomplete-what = भेजे गए साइन-इन में कुछ ऐसा नहीं है जिसकी सर्वर को ज़रूरत है।
cause-credentials_incomplete-next = हर फ़ील्ड भरें और फिर से कोशिश करें। अगर कुछ भी खाली न हो, तो रिपोर्ट भेजें।

cause-credentials_not_sent-title = इस ऐप ने आपका साइन-इन नहीं दिखाया
cause-credentials_not_sent-what = ऐप ने सर्वर से यह दिखाए बिना पूछा कि आप कौन हैं। आपने कुछ गलत नहीं किया।
cause-credentials_not_sent-next = ऐप चलाने वाले लोग इसे ठीक कर सकते हैं। उन्हें रिपोर्ट भेजें।

cause-credentials_not_sent_cross_origin-title = इस ऐप ने आपका साइन-इन नहीं दिखाया
cause-credentials_not_sent_cross_origin-what = ऐप ने अपने दूसरे सर्वर से यह दिखाए बिना पूछा कि आप कौन हैं। आपने कुछ गलत नहीं किया।
cause-credentials_not_sent_cross_origin-next = ऐप चलाने वाले लोग इसे ठीक कर सकते हैं। उन्हें रिपोर्ट भेजें।

cause-authorization_stripped_on_redirect-title = आपका साइन-इन रास्ते में खो गया
cause-authorization_stripped_on_redirect-what = अनुरोध किसी दूसरे पते पर भेज दिया गया, और आपका साइन-इन साथ नहीं जा सका। आपने कुछ गलत नहीं किया।
cause-authorization_stripped_on_redirect-next = ऐप चलाने वाले लोग इसे ठीक कर सकते हैं। उन्हें रिपोर्ट भेजें।

cause-authorization_stripped_by_proxy-title = आपका साइन-इन रास्ते में खो गया
cause-authorization_stripped_by_proxy-what = ऐप ने आपका साइन-इन भेजा, पर लगता है कि वह सर्वर तक नहीं पहुँचा। आपने कुछ गलत नहीं किया।
cause-authorization_stripped_by_proxy-next = ऐप चलाने वाले लोग इसे ठीक कर सकते हैं। उन्हें रिपोर्ट भेजें।

cause-dpop_proof_missing-title = इस ऐप से कुछ छूट गया
cause-dpop_proof_missing-what = सर्वर को आपके साइन-इन के साथ एक और प्रमाण चाहिए, और ऐप ने वह नहीं भेजा। आपने कुछ गलत नहीं किया।
cause-dpop_proof_missing-next = ऐप चलाने वाले लोग इसे ठीक कर सकते हैं। उन्हें रिपोर्ट भेजें।

cause-dpop_proof_invalid-title = इस ऐप का प्रमाण मेल नहीं खाया
cause-dpop_proof_invalid-what = आपके साइन-इन के साथ जाने वाला प्रमाण स्वीकार नहीं हुआ। आपने कुछ गलत नहीं किया।
cause-dpop_proof_invalid-next = ऐप चलाने वाले लोग इसे ठीक कर सकते हैं। उन्हें रिपोर्ट भेजें।

cause-dpop_nonce_required-title = कृपया फिर से कोशिश करें
cause-dpop_nonce_required-what = सर्वर ने ऐप से कहा कि वह अनुरोध को एक नई संख्या के साथ दोहराए।
cause-dpop_nonce_required-next = अक्सर फिर से कोशिश करना काफ़ी होता है।

cause-digest_nonce_stale-title = कृपया फिर से कोशिश करें
cause-digest_nonce_stale-what = सर्वर ने वही साइन-इन एक बार फिर माँगा। नए पासवर्ड की ज़रूरत नहीं है।
cause-digest_nonce_stale-next = अक्सर फिर से कोशिश करना काफ़ी होता है।

cause-cookie_blocked_samesite-title = शायद आपका ब्राउज़र साइन-इन रोक रहा है
cause-cookie_blocked_samesite-what = ऐप और उसका सर्वर अलग-अलग साइटों पर हैं। ब्राउज़र वहाँ अक्सर कुकी रोक लेते हैं।
cause-cookie_blocked_samesite-next = कुकी को अनुमति दें और फिर से साइन इन करें। फिर भी ऐसा हो, तो ऐप चलाने वाले लोग इसे ठीक कर सकते हैं।

cause-cookie_not_stored-title = आपका साइन-इन सहेजा नहीं गया
cause-cookie_not_stored-what = आपने साइन इन किया, पर लगता है कि उसे याद रखने वाली कुकी नहीं है।
cause-cookie_not_stored-next = कुकी को अनुमति दें और फिर से साइन इन करें। फिर भी ऐसा हो, तो ऐप चलाने वाले लोग इसे ठीक कर सकते हैं।

cause-cookies_disabled-title = कुकी बंद हैं
cause-cookies_disabled-what = आपका ब्राउज़र इस साइट की कुकी नहीं सहेजता, इसलिए साइन-इन बना नहीं रह सकता।
cause-cookies_disabled-next = अपने ब्राउज़र की सेटिंग में इस ऐप की कुकी को अनुमति दें, फिर दोबारा साइन इन करें।

cause-csrf_missing-title = कृपया यह पेज फिर से लोड करें
cause-csrf_missing-what = सर्वर ने अनुरोध अस्वीकार कर दिया। लगता है कि इस पेज का एक सुरक्षा चिह्न नहीं है।
cause-csrf_missing-next = पेज फिर से लोड करें। आपने जो लिखा है उसे रखना हो, तो पहले कॉपी कर लें।

cause-csrf_invalid-title = शायद यह पेज पुराना हो गया है
cause-csrf_invalid-what = शायद पेज बहुत देर तक खुला रहा, या आपने किसी दूसरे टैब में नए सिरे से साइन इन किया।
cause-csrf_invalid-next = पेज फिर से लोड करें। आपने जो लिखा है उसे रखना हो, तो पहले कॉपी कर लें।

cause-permission_denied-title = आपके पास इसका एक्सेस नहीं है
cause-permission_denied-what = लगता है कि यह हिस्सा आपके खाते के लिए खुला नहीं है।
cause-permission_denied-next = एक्सेस माँगें, या ऐसे खाते से साइन इन करें जिसके पास एक्सेस हो।

cause-insufficient_scope-title = आपके पास इसका एक्सेस नहीं है
cause-insufficient_scope-what = लगता है कि आपके साइन-इन में यह शामिल नहीं है।
cause-insufficient_scope-next = एक्सेस माँगें, या ऐसे खाते से साइन इन करें जिसके पास एक्सेस हो।

cause-mfa_or_step_up_required-title = कृपया पुष्टि करें कि यह आप ही हैं
cause-mfa_or_step_up_required-what = इस चरण के लिए एक और जाँच चाहिए, जैसे कोई कोड या नया साइन-इन।
cause-mfa_or_step_up_required-next = आगे बढ़ने के लिए अपनी पहचान की पुष्टि करें।

cause-account_disabled-title = यह खाता बंद है
cause-account_disabled-what = सर्वर इस खाते को प्रवेश नहीं देता।
cause-account_disabled-next = इसकी जाँच के लिए सहायता टीम को लिखें।

cause-account_unverified-title = कृपया अपने ईमेल पते की पुष्टि करें
cause-account_unverified-what = इस खाते के ईमेल पते की पुष्टि अभी बाकी है।
cause-account_unverified-next = आपको भेजे गए संदेश में लिंक खोलें, फिर साइन इन करें।

cause-rate_or_lockout-title = कृपया थोड़ा इंतज़ार करें
cause-rate_or_lockout-title-long = कृपया फिर से कोशिश करने से पहले इंतज़ार करें
cause-rate_or_lockout-what = लगता है कि थोड़े समय में बहुत ज़्यादा कोशिशें हुईं।
cause-rate_or_lockout-what-wait = लगता है कि बहुत ज़्यादा कोशिशें हुईं। सर्वर आपसे { $wait } इंतज़ार करने को कहता है।
cause-rate_or_lockout-next = थोड़ा इंतज़ार करें, फिर दोबारा कोशिश करें।

cause-clock_skew-title = कृपया अपने डिवाइस की घड़ी जाँचें
cause-clock_skew-what = लगता है कि इस डिवाइस और सर्वर का समय मेल नहीं खाता।
cause-clock_skew-what-behind = इस डिवाइस की घड़ी सर्वर की घड़ी से { $off } पीछे है।
cause-clock_skew-what-ahead = इस डिवाइस की घड़ी सर्वर की घड़ी से { $off } आगे है।
cause-clock_skew-next = अपने डिवाइस की सेटिंग में तारीख़ और समय को स्वचालित करें, फिर दोबारा जाँचें।

cause-token_not_yet_valid-title = आपका साइन-इन अभी मान्य नहीं हुआ है
cause-token_not_yet_valid-what = सर्वर की घड़ी के अनुसार आपका साइन-इन अभी शुरू नहीं हुआ है।
cause-token_not_yet_valid-next = थोड़ा इंतज़ार करें और फिर से कोशिश करें।

cause-sso_redirect-title = कृपया साइन इन करें
cause-sso_redirect-what = लगता है कि ऐप को माँगे गए डेटा की जगह साइन-इन पेज मिला।
cause-sso_redirect-next = आगे बढ़ने के लिए साइन इन करें।

cause-preflight_blocked-title = अनुरोध पहुँच नहीं सका
cause-preflight_blocked-what = लगता है कि ऐप का दूसरा सर्वर इस पेज के अनुरोध अस्वीकार कर देता है। आपने कुछ गलत नहीं किया।
cause-preflight_blocked-next = ऐप चलाने वाले लोग इसे ठीक कर सकते हैं। उन्हें रिपोर्ट भेजें।

cause-unknown-title = सर्वर ने इसकी अनुमति नहीं दी
cause-unknown-what = सर्वर ने अनुरोध अस्वीकार कर दिया, और हम कारण नहीं जान सके।
cause-unknown-next = फिर से कोशिश करें। फिर भी ऐसा हो, तो दोबारा साइन इन करें।

## How sure it is.

hedge-likely = हमें लगता है कि यही हुआ।
hedge-possible = हम पक्के तौर पर नहीं कह सकते; यह सबसे ठीक बैठता है।

## What stays safe.

safe-typed = आपने यहाँ जो लिखा है, वह अब भी यहीं है।
safe-report = रिपोर्ट में कोई पासवर्ड नहीं है।

## Buttons.

action-sign_in = फिर से साइन इन करें
action-refresh = मेरा साइन-इन नवीनीकृत करें
action-retry = फिर से कोशिश करें
action-clear_app_data = साइन-इन डेटा मिटाएँ
action-allow_cookies = मैंने कुकी को अनुमति दे दी है
action-fix_clock = मैंने घड़ी ठीक कर ली है
action-reload = पेज फिर से लोड करें
action-check_credentials = साइन-इन पर जाएँ
action-verify_identity = पुष्टि करें कि यह मैं हूँ
action-request_access = एक्सेस माँगें
action-switch_account = साइन आउट करें और खाता बदलें
action-pass_gateway = साइन-इन पर जाएँ
action-wait = फिर से कोशिश करें
action-contact_support = सहायता टीम को लिखें
action-copy_report = रिपोर्ट कॉपी करें
action-fix_request = अनुरोध बदलें
action-fix_server = सर्वर बदलें

## The card.

card-close = बंद करें
card-details = विवरण
card-kept = पेज फिर से लोड करें। आपने जो लिखा है, उसका ज़्यादातर हिस्सा उसके बाद वापस आएगा, पर पासवर्ड, कोड और फ़ाइलें नहीं।
card-requests = { $n ->
    [one] { $n } अनुरोध अस्वीकार हुआ।
   *[other] { $n } अनुरोध अस्वीकार हुए।
}
card-seen = हमने क्या देखा
card-hidden = हम क्या नहीं देख सके
card-other = दूसरी संभावनाएँ
card-developer = डेवलपर के लिए
card-trace = सहायता टीम के लिए कोड

busy-fetch = एक क्षण…
busy-retry = फिर से कोशिश हो रही है…
busy-sign-in = कृपया साइन इन करें…
busy-refresh = आपके साइन-इन का नवीनीकरण हो रहा है…
busy-clear = हटाया जा रहा है…

state-resolved = यह फिर से काम कर रहा है
state-resolved-next = सब कुछ देखने के लिए पेज फिर से लोड करें, या बस आगे बढ़ें।
state-still = सर्वर अब भी मना कर रहा है।
state-down = सेवा अभी काम नहीं कर रही है
state-down-next = कुछ मिनट बाद फिर से कोशिश करें।
state-unasked = यह अनुरोध यहाँ से सुरक्षित रूप से दोहराया नहीं जा सकता। पेज फिर से लोड करें, या जो आपने किया उसे दोहराएँ।
state-refresh-failed = आपके साइन-इन का नवीनीकरण नहीं हो सका। कृपया फिर से साइन इन करें।
state-signing-in = खुली हुई विंडो में साइन इन करें, फिर यहाँ लौट आएँ।
state-not-signed-in = आपने अभी साइन इन नहीं किया है।
state-copied = रिपोर्ट कॉपी हो गई। भेजने से पहले आप उसे पढ़ सकते हैं।
state-copy-by-hand = ब्राउज़र ने कॉपी करने की अनुमति नहीं दी। नीचे का टेक्स्ट चुनें और कॉपी करें।
state-waiting = आप ऑफ़लाइन हैं। दोबारा ऑनलाइन होते ही यह पेज फिर से कोशिश करेगा।
state-offline = सर्वर तक पहुँचा नहीं जा सका। अपना कनेक्शन जाँचें और फिर से कोशिश करें।

leave-title = यह पेज छोड़ें?
leave-what = आपने यहाँ जो लिखा और सहेजा नहीं, वह खो सकता है।
leave-next = उसे रखने के लिए यहीं रहें और पहले अपना टेक्स्ट सहेजें या कॉपी करें।
leave-no = यहीं रहें

report-label = रिपोर्ट

## Spans of time.

span-seconds = { $n ->
    [one] { $n } सेकंड
   *[other] { $n } सेकंड
}
span-minutes = { $n ->
    [one] { $n } मिनट
   *[other] { $n } मिनट
}
span-hours = { $n ->
    [one] { $n } घंटे
   *[other] { $n } घंटे
}
span-days = { $n ->
    [one] { $n } दिन
   *[other] { $n } दिन
}

## Facts, for those who open the details.

fact-status = सर्वर ने { $status } उत्तर दिया।
fact-nothing_sent = अनुरोध में कोई टोकन, कुंजी या पासवर्ड नहीं था।
fact-scheme_sent = क्रेडेंशियल “{ $scheme }” स्कीम के साथ भेजे गए।
fact-scheme_wanted = सर्वर “{ $scheme }” स्कीम माँगता है।
fact-no_scheme_word = एक क्रेडेंशियल “Bearer” जैसे स्कीम शब्द के बिना भेजा गया।
fact-placeholder_sent = जहाँ टोकन होना चाहिए, वहाँ “{ $word }” शब्द था।
fact-token_empty = Authorization फ़ील्ड में स्कीम का नाम है और उसके बाद कुछ नहीं।
fact-token_quoted = टोकन उद्धरण चिह्नों में है।
fact-scheme_twice = स्कीम का शब्द दो बार आया है।
fact-token_characters = टोकन में ऐसे वर्ण हैं जो किसी टोकन में नहीं हो सकते।
fact-token_broken = टोकन JWT की तरह शुरू होता है, पर कटा या बिगड़ा हुआ है।
fact-basic_broken = उपयोगकर्ता नाम और पासवर्ड वैसे एन्कोड नहीं हैं जैसे Basic में होना चाहिए।
fact-two_methods = टोकन एक साथ दो जगह भेजा गया।
fact-server_code = सर्वर का त्रुटि कोड “{ $code }” है।
fact-server_says = सर्वर का संदेश इसके बारे में है: { $about }।
fact-no_reason = सर्वर ने कोई कारण नहीं बताया।
fact-token_expired = टोकन का exp अनुरोध से { $ago } पहले बीत चुका था।
fact-token_live = अपनी तारीख़ों के अनुसार टोकन अभी मान्य था।
fact-url_expired = पते की अवधि अनुरोध से { $ago } पहले समाप्त हो चुकी थी।
fact-token_not_before = टोकन का nbf घड़ी से { $ahead } आगे है।
fact-token_issued_ahead = टोकन का iat घड़ी से { $ahead } आगे है।
fact-signed_off = हस्ताक्षर किए गए समय और सर्वर के समय में { $off } का अंतर है।
fact-device_clock_off = इस डिवाइस की घड़ी और सर्वर की घड़ी में { $ahead } का अंतर है।
fact-token_unsigned = टोकन पर हस्ताक्षर नहीं है।
fact-token_kind = टोकन कहता है कि वह “{ $kind }” प्रकार का है।
fact-token_audience = ऑडियंस (audience) “{ $audience }” है।
fact-token_issuer = टोकन का जारीकर्ता “{ $issuer }” है।
fact-other_audience_accepted = किसी दूसरे ऑडियंस (audience) के टोकन यहाँ पहले स्वीकार हुए थे।
fact-other_issuer_accepted = किसी दूसरे जारीकर्ता के टोकन यहाँ पहले स्वीकार हुए थे।
fact-mode_omit = अनुरोध credentials: 'omit' के साथ किया गया।
fact-mode_default_cross_origin = अनुरोध डिफ़ॉल्ट credentials मोड में किसी दूसरे ओरिजिन (origin) पर गया, जो वहाँ कुकी नहीं भेजता।
fact-mode_include_cross_site = अनुरोध credentials: 'include' के साथ किसी दूसरी साइट पर गया।
fact-cookies_off = ब्राउज़र कहता है कि कुकी बंद हैं।
fact-logged_in_before = { $ago } पहले साइन-इन सफल हुआ था।
fact-accepted_before = यही क्रेडेंशियल { $ago } पहले स्वीकार हुए थे।
fact-worked_before = इसी पते ने { $ago } पहले ठीक उत्तर दिया था।
fact-logged_out_before = { $ago } पहले साइन-आउट सफल हुआ था।
fact-token_sent_before = { $ago } पहले एक टोकन भेजा गया था, और अब कोई नहीं।
fact-token_stored = टोकन जैसी कोई चीज़ “{ $name }” नाम से सहेजी हुई है और भेजी नहीं गई।
fact-never_accepted = तब से कुछ भी स्वीकार नहीं हुआ।
fact-refused_before = { $times ->
    [one] इससे पहले { $times } बार साइन-इन अस्वीकार हुआ।
   *[other] इससे पहले { $times } बार साइन-इन अस्वीकार हुआ।
}
fact-redirected_to_login = अनुरोध को साइन-इन पेज पर भेजा गया: { $address }
fact-redirected_away = अनुरोध को { $origin } पर भेजा गया।
fact-login_form = उत्तर एक पेज है जिसमें पासवर्ड का फ़ील्ड है।
fact-call_failed = कॉल विफल रही, और ऐसा कोई उत्तर नहीं मिला जिसे पेज देख सके।
fact-needs_preflight = ऐसे अनुरोध से पहले ब्राउज़र दूसरे सर्वर से पूछता है (preflight)।
fact-csrf_not_sent = जालसाज़ी रोकने वाला कोई टोकन नहीं भेजा गया।
fact-csrf_sent = जालसाज़ी रोकने वाला एक टोकन भेजा गया।
fact-scope_wanted = सर्वर “{ $scope }” स्कोप (scope) माँगता है।
fact-retry_after = सर्वर आपसे { $wait } इंतज़ार करने को कहता है।
fact-key_sent = एक कुंजी “{ $name }” नाम से भेजी गई।
fact-proof_sent = एक DPoP प्रमाण भेजा गया।
fact-proof_not_sent = कोई DPoP प्रमाण नहीं भेजा गया।
fact-nonce_stale = सर्वर के अनुसार nonce पुराना है: पासवर्ड सही है।
fact-step_up_wanted = सर्वर यह माँगता है: { $wanted }।
fact-login_sent = साइन इन करने के लिए उपयोगकर्ता नाम और पासवर्ड भेजे गए।
fact-login_field_missing = साइन-इन का एक फ़ील्ड नहीं था।
fact-grant_sent = “{ $grant }” ग्रांट (grant) के साथ एक टोकन माँगा गया।
fact-redirect_dropped = जब रीडायरेक्ट ओरिजिन (origin) से बाहर जाता है, तब ब्राउज़र Authorization फ़ील्ड हटा देते हैं।
fact-password_sent = उपयोगकर्ता नाम और पासवर्ड भेजे गए।

hidden-not_exposed_by_cors = उत्तर के हेडर: दूसरा सर्वर उन्हें नहीं दिखाता (Access-Control-Expose-Headers)।
hidden-http_only_cookies = HttpOnly वाली कुकी: पेज यह नहीं देख सकता कि वे भेजी गईं या नहीं।
hidden-opaque_response = स्वयं उत्तर: ब्राउज़र उसे पेज को नहीं दिखाता।
hidden-storage_denied = सहेजा गया डेटा: ब्राउज़र एक्सेस की अनुमति नहीं देता।
hidden-cookies_denied = कुकी: ब्राउज़र एक्सेस की अनुमति नहीं देता।
hidden-body_not_read = उत्तर का मुख्य भाग।
hidden-server_clock = सर्वर की घड़ी: समय की तुलना इस डिवाइस की घड़ी से की गई।
hidden-service_worker = स्वयं सर्वर ने क्या कहा: इस ऐप के एक service worker ने उत्तर आगे भेजा या बनाया।
hidden-browser_headers = वे हेडर जो ब्राउज़र अपने आप जोड़ता है।
