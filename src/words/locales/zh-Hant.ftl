# 繁體中文. What the parts are for is said in en.ftl.

## Causes: a title, what happened, what to do.

cause-no_credentials-title = 請登入
cause-no_credentials-what = 您在這裡似乎尚未登入，因此伺服器拒絕了要求。
cause-no_credentials-next = 請登入以繼續。

cause-logged_out-title = 您目前未登入
cause-logged_out-what = 您似乎已登出，可能是在另一個分頁或視窗中。
cause-logged_out-next = 請重新登入以繼續。

cause-expired_token-title = 您的登入已到期
cause-expired_token-what = 為了您的安全，登入會在一段時間後結束。
cause-expired_token-what-at = 您的登入已在 { $ago }前到期（{ $at }）。
cause-expired_token-next = 請重新登入以繼續。
cause-expired_token-next-refresh = 請延長登入以繼續。

cause-session_expired-title = 您已被登出
cause-session_expired-what = 伺服器不再記得您的登入。這通常發生在停用一段時間或服務重新啟動之後。
cause-session_expired-next = 請重新登入以繼續。

cause-session_revoked-title = 您已被登出
cause-session_revoked-what = 服務結束了您的登入，可能是在變更密碼之後。
cause-session_revoked-next = 請重新登入以繼續。

cause-token_revoked-title = 您已被登出
cause-token_revoked-what = 服務不再接受您的登入。
cause-token_revoked-next = 請重新登入以繼續。

cause-refresh_token_invalid-title = 請重新登入
cause-refresh_token_invalid-what = 無法延長您的登入。
cause-refresh_token_invalid-next = 請重新登入以繼續。

cause-wrong_password-title = 請檢查使用者名稱和密碼
cause-wrong_password-what = 伺服器沒有接受這個使用者名稱和密碼。
cause-wrong_password-next = 請檢查這兩項，然後再試一次。

cause-invalid_api_key-title = 這個應用程式無法表明自己的身分
cause-invalid_api_key-what = 這個應用程式使用的金鑰沒有被接受。您並沒有做錯什麼。
cause-invalid_api_key-next = 應用程式的營運人員可以解決這個問題。請把報告傳給他們。

cause-token_invalid-title = 請重新登入
cause-token_invalid-what = 伺服器無法辨識您的登入。
cause-token_invalid-next = 重新登入通常就能解決。

cause-token_signature_invalid-title = 請重新登入
cause-token_signature_invalid-what = 伺服器無法確認您的登入是真的。
cause-token_signature_invalid-next = 重新登入通常就能解決。如果不行，請清除這個應用程式的登入資料，然後再登入。

cause-wrong_audience-title = 這個登入是用於另一項服務的
cause-wrong_audience-what = 您的登入似乎是用於服務的另一部分的。
cause-wrong_audience-next = 請重新登入。如果再次發生，應用程式的營運人員可以解決。

cause-wrong_issuer-title = 這個登入屬於另一個登入服務
cause-wrong_issuer-what = 這台伺服器信任的似乎是另一個登入服務，而不是您的。
cause-wrong_issuer-next = 請重新登入。如果再次發生，應用程式的營運人員可以解決。

cause-wrong_token_type-title = 這個應用程式弄混了
cause-wrong_token_type-what = 應用程式向伺服器出示了不適用的通行證。您並沒有做錯什麼。
cause-wrong_token_type-next = 重新登入可能有用。如果不行，請把報告傳給應用程式的營運人員。

cause-invalid_client-title = 這個應用程式無法表明自己的身分
cause-invalid_client-what = 伺服器不接受這個應用程式本身。您並沒有做錯什麼。
cause-invalid_client-next = 應用程式的營運人員可以解決這個問題。請把報告傳給他們。

cause-token_malformed-title = 您的登入在這個應用程式中遺失了
cause-token_malformed-what = 應用程式送出的不是您的登入，而是無法讀取的內容。您並沒有做錯什麼。
cause-token_malformed-next = 再登入一次通常就能解決。

cause-wrong_scheme-title = 這個應用程式的要求方式不對
cause-wrong_scheme-what = 伺服器要求的登入形式與應用程式送出的不同。您並沒有做錯什麼。
cause-wrong_scheme-next = 應用程式的營運人員可以解決這個問題。請把報告傳給他們。

cause-missing_api_key-title = 這個應用程式忘了帶金鑰
cause-missing_api_key-what = 應用程式應該送出金鑰，但沒有送出。您並沒有做錯什麼。
cause-missing_api_key-next = 應用程式的營運人員可以解決這個問題。請把報告傳給他們。

cause-credentials_incomplete-title = 登入時缺少內容
cause-credentials_incomplete-what = 送出的登入資訊缺少伺服器需要的內容。
cause-credentials_incomplete-next = 請填寫每一欄，然後再試一次。如果沒有空白欄位，請傳送報告。

cause-credentials_not_sent-title = 這個應用程式沒有出示您的登入
cause-credentials_not_sent-what = 應用程式向伺服器提出要求時沒有表明您是誰。您並沒有做錯什麼。
cause-credentials_not_sent-next = 應用程式的營運人員可以解決這個問題。請把報告傳給他們。

cause-credentials_not_sent_cross_origin-title = 這個應用程式沒有出示您的登入
cause-credentials_not_sent_cross_origin-what = 應用程式向它的另一台伺服器提出要求時沒有表明您是誰。您並沒有做錯什麼。
cause-credentials_not_sent_cross_origin-next = 應用程式的營運人員可以解決這個問題。請把報告傳給他們。

cause-authorization_stripped_on_redirect-title = 您的登入在途中遺失了
cause-authorization_stripped_on_redirect-what = 要求被轉到另一個位址，您的登入無法一同前往。您並沒有做錯什麼。
cause-authorization_stripped_on_redirect-next = 應用程式的營運人員可以解決這個問題。請把報告傳給他們。

cause-authorization_stripped_by_proxy-title = 您的登入在途中遺失了
cause-authorization_stripped_by_proxy-what = 應用程式送出了您的登入，但似乎沒有到達伺服器。您並沒有做錯什麼。
cause-authorization_stripped_by_proxy-next = 應用程式的營運人員可以解決這個問題。請把報告傳給他們。

cause-dpop_proof_missing-title = 這個應用程式遺漏了內容
cause-dpop_proof_missing-what = 伺服器要求在登入之外再提供一份證明，而應用程式沒有送出。您並沒有做錯什麼。
cause-dpop_proof_missing-next = 應用程式的營運人員可以解決這個問題。請把報告傳給他們。

cause-dpop_proof_invalid-title = 這個應用程式的證明不相符
cause-dpop_proof_invalid-what = 隨您的登入一起提供的證明沒有被接受。您並沒有做錯什麼。
cause-dpop_proof_invalid-next = 應用程式的營運人員可以解決這個問題。請把報告傳給他們。

cause-dpop_nonce_required-title = 請再試一次
cause-dpop_nonce_required-what = 伺服器要求應用程式以新的編號重複這項要求。
cause-dpop_nonce_required-next = 通常再試一次就可以了。

cause-digest_nonce_stale-title = 請再試一次
cause-digest_nonce_stale-what = 伺服器再次要求同樣的登入資訊。不需要新密碼。
cause-digest_nonce_stale-next = 通常再試一次就可以了。

cause-cookie_blocked_samesite-title = 您的瀏覽器可能擋住了登入
cause-cookie_blocked_samesite-what = 應用程式和它的伺服器在不同的網站上。瀏覽器常常不向那裡傳送 Cookie。
cause-cookie_blocked_samesite-next = 請允許 Cookie 並重新登入。如果再次發生，應用程式的營運人員可以解決。

cause-cookie_not_stored-title = 您的登入沒有保存下來
cause-cookie_not_stored-what = 您登入過，但用來記住登入的 Cookie 似乎不見了。
cause-cookie_not_stored-next = 請允許 Cookie 並重新登入。如果再次發生，應用程式的營運人員可以解決。

cause-cookies_disabled-title = Cookie 已關閉
cause-cookies_disabled-what = 您的瀏覽器不為這個網站保存 Cookie，因此無法保持登入。
cause-cookies_disabled-next = 請在瀏覽器設定中允許這個應用程式的 Cookie，然後重新登入。

cause-csrf_missing-title = 請重新載入這個頁面
cause-csrf_missing-what = 伺服器拒絕了要求。似乎缺少這個頁面的一個安全標記。
cause-csrf_missing-next = 請重新載入頁面。如果想保留已輸入的內容，請先複製。

cause-csrf_invalid-title = 這個頁面可能已經過時
cause-csrf_invalid-what = 可能是頁面開啟的時間太長，或者您在另一個分頁中重新登入了。
cause-csrf_invalid-next = 請重新載入頁面。如果想保留已輸入的內容，請先複製。

cause-permission_denied-title = 您沒有這裡的存取權限
cause-permission_denied-what = 這個部分似乎沒有對您的帳號開放。
cause-permission_denied-next = 請申請存取權限，或用有權限的帳號登入。

cause-insufficient_scope-title = 您沒有這裡的存取權限
cause-insufficient_scope-what = 您的登入似乎不包含這個部分。
cause-insufficient_scope-next = 請申請存取權限，或用有權限的帳號登入。

cause-mfa_or_step_up_required-title = 請確認是您本人
cause-mfa_or_step_up_required-what = 這個步驟需要額外的驗證，例如驗證碼或重新登入。
cause-mfa_or_step_up_required-next = 請確認您的身分以繼續。

cause-account_disabled-title = 這個帳號已停用
cause-account_disabled-what = 伺服器不允許這個帳號進入。
cause-account_disabled-next = 請聯絡客服查核。

cause-account_unverified-title = 請確認您的電子郵件地址
cause-account_unverified-what = 這個帳號的電子郵件地址尚待確認。
cause-account_unverified-next = 請開啟您收到的郵件中的連結，然後登入。

cause-rate_or_lockout-title = 請稍候
cause-rate_or_lockout-title-long = 請稍後再試
cause-rate_or_lockout-what = 短時間內嘗試次數似乎過多。
cause-rate_or_lockout-what-wait = 嘗試次數似乎過多。伺服器要求您等待 { $wait }。
cause-rate_or_lockout-next = 請稍候一會兒，然後再試。

cause-clock_skew-title = 請檢查您裝置的時鐘
cause-clock_skew-what = 這台裝置與伺服器的時間似乎不一致。
cause-clock_skew-what-behind = 這台裝置的時鐘比伺服器慢 { $off }。
cause-clock_skew-what-ahead = 這台裝置的時鐘比伺服器快 { $off }。
cause-clock_skew-next = 請在裝置設定中將日期和時間設為自動，然後再檢查一次。

cause-token_not_yet_valid-title = 您的登入尚未生效
cause-token_not_yet_valid-what = 按伺服器的時鐘，您的登入尚未開始。
cause-token_not_yet_valid-next = 請稍候，然後再試一次。

cause-sso_redirect-title = 請登入
cause-sso_redirect-what = 應用程式收到的似乎不是所要求的資料，而是一個登入頁面。
cause-sso_redirect-next = 請登入以繼續。

cause-preflight_blocked-title = 要求沒有送達
cause-preflight_blocked-what = 應用程式的另一台伺服器似乎拒絕來自這個頁面的要求。您並沒有做錯什麼。
cause-preflight_blocked-next = 應用程式的營運人員可以解決這個問題。請把報告傳給他們。

cause-unknown-title = 伺服器沒有允許這項操作
cause-unknown-what = 伺服器拒絕了要求，我們未能查明原因。
cause-unknown-next = 請再試一次。如果再次發生，請重新登入。

## How sure it is.

hedge-likely = 我們認為情況是這樣的。
hedge-possible = 我們無法確定；這是最符合的情況。

## What stays safe.

safe-typed = 您在這裡輸入的內容仍然都在。
safe-report = 報告中不含密碼。

## Buttons.

action-sign_in = 重新登入
action-refresh = 延長我的登入
action-retry = 再試一次
action-clear_app_data = 清除登入資料
action-allow_cookies = 我已允許 Cookie
action-fix_clock = 我已校準時鐘
action-reload = 重新載入頁面
action-check_credentials = 前往登入
action-verify_identity = 確認是我本人
action-request_access = 申請存取權限
action-switch_account = 登出並切換帳號
action-pass_gateway = 前往登入
action-wait = 再試一次
action-contact_support = 聯絡客服
action-copy_report = 複製報告
action-fix_request = 變更要求
action-fix_server = 變更伺服器

## The card.

card-close = 關閉
card-details = 詳細資訊
card-kept = 請重新載入頁面。您輸入的大部分內容之後會放回原處，密碼、驗證碼和檔案除外。
card-requests = 有 { $n } 項要求被拒絕。
card-seen = 我們看到的
card-hidden = 我們無法看到的
card-other = 其他可能
card-developer = 開發人員資訊
card-trace = 提供給支援人員的代碼

busy-fetch = 請稍候…
busy-retry = 正在重試…
busy-sign-in = 請登入…
busy-refresh = 正在延長您的登入…
busy-clear = 正在移除…

state-resolved = 又可以使用了
state-resolved-next = 重新載入頁面即可看到全部內容，也可以直接繼續。
state-still = 伺服器仍然拒絕。
state-down = 服務目前無法使用
state-down-next = 請過幾分鐘再試。
state-unasked = 無法從這裡安全地重複這項要求。請重新載入頁面，或重做剛才的操作。
state-refresh-failed = 無法延長您的登入。請重新登入。
state-signing-in = 請在開啟的視窗中登入，然後回到這裡。
state-not-signed-in = 您尚未登入。
state-copied = 報告已複製。傳送前您可以先看一遍。
state-copy-by-hand = 瀏覽器不允許複製。請選取下面的文字並複製。
state-waiting = 您目前處於離線狀態。重新連線後，這個頁面會再試一次。
state-offline = 無法連線到伺服器。請檢查網路連線，然後再試一次。

leave-title = 要離開這個頁面嗎？
leave-what = 您在這裡輸入而未儲存的內容可能會遺失。
leave-next = 如要保留，請留在這裡，先儲存或複製您的文字。
leave-no = 留在這裡

report-label = 報告

## Spans of time.

span-seconds = { $n } 秒
span-minutes = { $n } 分鐘
span-hours = { $n } 小時
span-days = { $n } 天

## Facts, for those who open the details.

fact-status = 伺服器的回應是 { $status }。
fact-nothing_sent = 要求中沒有權杖、金鑰或密碼。
fact-scheme_sent = 憑證以「{ $scheme }」配置送出。
fact-scheme_wanted = 伺服器要求「{ $scheme }」配置。
fact-no_scheme_word = 送出的憑證前沒有「Bearer」之類的配置名稱。
fact-placeholder_sent = 應為權杖的位置是「{ $word }」一詞。
fact-token_empty = Authorization 欄位只寫了配置名稱便結束了。
fact-token_quoted = 權杖被引號括住。
fact-scheme_twice = 配置名稱出現了兩次。
fact-token_characters = 權杖含有任何權杖都不允許的字元。
fact-token_broken = 權杖的開頭像 JWT，但被截斷或已損壞。
fact-basic_broken = 使用者名稱和密碼沒有按 Basic 的要求編碼。
fact-two_methods = 權杖同時在兩個位置送出。
fact-server_code = 伺服器的錯誤代碼是「{ $code }」。
fact-server_says = 伺服器的訊息涉及：{ $about }。
fact-no_reason = 伺服器沒有說明原因。
fact-token_expired = 權杖的 exp 在要求前 { $ago }已過。
fact-token_live = 按權杖自身的日期，它仍然有效。
fact-url_expired = 該位址在要求前 { $ago }已到期。
fact-token_not_before = 權杖的 nbf 比時鐘晚 { $ahead }。
fact-token_issued_ahead = 權杖的 iat 比時鐘晚 { $ahead }。
fact-signed_off = 簽署的時間與伺服器的時間相差 { $off }。
fact-device_clock_off = 這台裝置的時鐘與伺服器的時鐘相差 { $ahead }。
fact-token_unsigned = 權杖沒有簽章。
fact-token_kind = 權杖自稱類型為「{ $kind }」。
fact-token_audience = 對象（audience）是「{ $audience }」。
fact-token_issuer = 權杖的簽發者是「{ $issuer }」。
fact-other_audience_accepted = 這裡先前接受過給其他對象（audience）的權杖。
fact-other_issuer_accepted = 這裡先前接受過其他簽發者的權杖。
fact-mode_omit = 要求以 credentials: 'omit' 發出。
fact-mode_default_cross_origin = 要求以預設的 credentials 模式發往另一個來源（origin），該模式不會向那裡傳送 Cookie。
fact-mode_include_cross_site = 要求以 credentials: 'include' 發往另一個網站。
fact-cookies_off = 瀏覽器表示 Cookie 已關閉。
fact-logged_in_before = 在此之前 { $ago }有一次登入成功。
fact-accepted_before = 相同的憑證在此之前 { $ago }被接受過。
fact-worked_before = 同一位址在此之前 { $ago }正常回應過。
fact-logged_out_before = 在此之前 { $ago }有一次登出成功。
fact-token_sent_before = 在此之前 { $ago }送出過權杖，而現在沒有。
fact-token_stored = 有一項看似權杖的內容儲存為「{ $name }」，但沒有送出。
fact-never_accepted = 此後沒有任何內容被接受。
fact-refused_before = 此前登入被拒絕了 { $times } 次。
fact-redirected_to_login = 要求被重新導向到登入頁面：{ $address }
fact-redirected_away = 要求被重新導向到 { $origin }。
fact-login_form = 傳回的是一個有密碼欄位的頁面。
fact-call_failed = 呼叫失敗，且沒有頁面可以看到的回應。
fact-needs_preflight = 在這樣的要求之前，瀏覽器會先詢問另一台伺服器（preflight）。
fact-csrf_not_sent = 沒有送出防偽造權杖。
fact-csrf_sent = 送出了防偽造權杖。
fact-scope_wanted = 伺服器要求範圍（scope）「{ $scope }」。
fact-retry_after = 伺服器要求您等待 { $wait }。
fact-key_sent = 以「{ $name }」送出了金鑰。
fact-proof_sent = 送出了 DPoP 證明。
fact-proof_not_sent = 沒有送出 DPoP 證明。
fact-nonce_stale = 伺服器將 nonce 標為過期：密碼是正確的。
fact-step_up_wanted = 伺服器要求：{ $wanted }。
fact-login_sent = 送出了用於登入的使用者名稱和密碼。
fact-login_field_missing = 缺少一個登入欄位。
fact-grant_sent = 以授權類型（grant）「{ $grant }」要求了權杖。
fact-redirect_dropped = 當重新導向離開原來的來源（origin）時，瀏覽器會去掉 Authorization 欄位。
fact-password_sent = 送出了使用者名稱和密碼。

hidden-not_exposed_by_cors = 回應的標頭：另一台伺服器沒有公開它們（Access-Control-Expose-Headers）。
hidden-http_only_cookies = 標有 HttpOnly 的 Cookie：頁面無法看到它們是否已送出。
hidden-opaque_response = 回應本身：瀏覽器不讓頁面看到。
hidden-storage_denied = 已儲存的資料：瀏覽器不允許存取。
hidden-cookies_denied = Cookie：瀏覽器不允許存取。
hidden-body_not_read = 回應的內文。
hidden-server_clock = 伺服器的時鐘：時間是與這台裝置的時鐘比較的。
hidden-service_worker = 伺服器本身的回應：這個應用程式的 service worker 轉交了回應，或自行產生了回應。
hidden-browser_headers = 瀏覽器自行加入的標頭。
