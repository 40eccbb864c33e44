# 简体中文. What the parts are for is said in en.ftl.

## Causes: a title, what happened, what to do.

cause-no_credentials-title = 请登录
cause-no_credentials-what = 您在这里似乎尚未登录，所以服务器拒绝了请求。
cause-no_credentials-next = 请登录后继续。

cause-logged_out-title = 您当前未登录
cause-logged_out-what = 您似乎已退出登录，可能是在另一个标签页或窗口中。
cause-logged_out-next = 请重新登录后继续。

cause-expired_token-title = 您的登录已过期
cause-expired_token-what = 为了您的安全，登录会在一段时间后结束。
cause-expired_token-what-at = 您的登录已在 { $ago }前过期（{ $at }）。
cause-expired_token-next = 请重新登录后继续。
cause-expired_token-next-refresh = 请延长登录后继续。

cause-session_expired-title = 您已退出登录
cause-session_expired-what = 服务器不再记得您的登录。这通常发生在停用一段时间或服务重启之后。
cause-session_expired-next = 请重新登录后继续。

cause-session_revoked-title = 您已退出登录
cause-session_revoked-what = 服务结束了您的登录，可能是在更改密码之后。
cause-session_revoked-next = 请重新登录后继续。

cause-token_revoked-title = 您已退出登录
cause-token_revoked-what = 服务不再接受您的登录。
cause-token_revoked-next = 请重新登录后继续。

cause-refresh_token_invalid-title = 请重新登录
cause-refresh_token_invalid-what = 无法延长您的登录。
cause-refresh_token_invalid-next = 请重新登录后继续。

cause-wrong_password-title = 请检查用户名和密码
cause-wrong_password-what = 服务器没有接受这个用户名和密码。
cause-wrong_password-next = 请检查这两项，然后再试一次。

cause-invalid_api_key-title = 此应用无法表明自己的身份
cause-invalid_api_key-what = 此应用使用的密钥没有被接受。这不是您的错。
cause-invalid_api_key-next = 应用的运营人员可以解决这个问题。请把报告发给他们。

cause-token_invalid-title = 请重新登录
cause-token_invalid-what = 服务器无法识别您的登录。
cause-token_invalid-next = 重新登录通常就能解决。

cause-token_signature_invalid-title = 请重新登录
cause-token_signature_invalid-what = 服务器无法确认您的登录是真实的。
cause-token_signature_invalid-next = 重新登录通常就能解决。如果不行，请清除此应用的登录数据，然后再登录。

cause-wrong_audience-title = 这个登录是用于另一项服务的
cause-wrong_audience-what = 您的登录似乎是用于服务的另一部分的。
cause-wrong_audience-next = 请重新登录。如果再次出现，应用的运营人员可以解决。

cause-wrong_issuer-title = 这个登录属于另一个登录服务
cause-wrong_issuer-what = 此服务器信任的似乎是另一个登录服务，而不是您的。
cause-wrong_issuer-next = 请重新登录。如果再次出现，应用的运营人员可以解决。

cause-wrong_token_type-title = 此应用弄混了
cause-wrong_token_type-what = 应用向服务器出示了不合适的通行证。这不是您的错。
cause-wrong_token_type-next = 重新登录可能有用。如果不行，请把报告发给应用的运营人员。

cause-invalid_client-title = 此应用无法表明自己的身份
cause-invalid_client-what = 服务器不接受此应用本身。这不是您的错。
cause-invalid_client-next = 应用的运营人员可以解决这个问题。请把报告发给他们。

cause-token_malformed-title = 您的登录在此应用中丢失了
cause-token_malformed-what = 应用发送的不是您的登录，而是无法读取的内容。这不是您的错。
cause-token_malformed-next = 再登录一次通常就能解决。

cause-wrong_scheme-title = 此应用的请求方式不对
cause-wrong_scheme-what = 服务器要求的登录形式与应用发送的不同。这不是您的错。
cause-wrong_scheme-next = 应用的运营人员可以解决这个问题。请把报告发给他们。

cause-missing_api_key-title = 此应用忘了带密钥
cause-missing_api_key-what = 应用本应发送密钥，但没有发送。这不是您的错。
cause-missing_api_key-next = 应用的运营人员可以解决这个问题。请把报告发给他们。

cause-credentials_incomplete-title = 登录时缺少内容
cause-credentials_incomplete-what = 发送的登录信息缺少服务器需要的内容。
cause-credentials_incomplete-next = 请填写每一项，然后再试一次。如果没有空项，请发送报告。

cause-credentials_not_sent-title = 此应用没有出示您的登录
cause-credentials_not_sent-what = 应用向服务器发出请求时没有表明您是谁。这不是您的错。
cause-credentials_not_sent-next = 应用的运营人员可以解决这个问题。请把报告发给他们。

cause-credentials_not_sent_cross_origin-title = 此应用没有出示您的登录
cause-credentials_not_sent_cross_origin-what = 应用向它的另一台服务器发出请求时没有表明您是谁。这不是您的错。
cause-credentials_not_sent_cross_origin-next = 应用的运营人员可以解决这个问题。请把报告发给他们。

cause-authorization_stripped_on_redirect-title = 您的登录在途中丢失了
cause-authorization_stripped_on_redirect-what = 请求被转到了另一个地址，您的登录无法一同前往。这不是您的错。
cause-authorization_stripped_on_redirect-next = 应用的运营人员可以解决这个问题。请把报告发给他们。

cause-authorization_stripped_by_proxy-title = 您的登录在途中丢失了
cause-authorization_stripped_by_proxy-what = 应用发送了您的登录，但似乎没有到达服务器。这不是您的错。
cause-authorization_stripped_by_proxy-next = 应用的运营人员可以解决这个问题。请把报告发给他们。

cause-dpop_proof_missing-title = 此应用遗漏了内容
cause-dpop_proof_missing-what = 服务器要求在登录之外再提供一份证明，而应用没有发送。这不是您的错。
cause-dpop_proof_missing-next = 应用的运营人员可以解决这个问题。请把报告发给他们。

cause-dpop_proof_invalid-title = 此应用的证明不相符
cause-dpop_proof_invalid-what = 随您的登录一起提供的证明没有被接受。这不是您的错。
cause-dpop_proof_invalid-next = 应用的运营人员可以解决这个问题。请把报告发给他们。

cause-dpop_nonce_required-title = 请再试一次
cause-dpop_nonce_required-what = 服务器要求应用用新的编号重复这个请求。
cause-dpop_nonce_required-next = 通常再试一次就可以了。

cause-digest_nonce_stale-title = 请再试一次
cause-digest_nonce_stale-what = 服务器再次要求同样的登录信息。不需要新密码。
cause-digest_nonce_stale-next = 通常再试一次就可以了。

cause-cookie_blocked_samesite-title = 您的浏览器可能阻止了登录
cause-cookie_blocked_samesite-what = 应用和它的服务器在不同的网站上。浏览器常常不向那里发送 Cookie。
cause-cookie_blocked_samesite-next = 请允许 Cookie 并重新登录。如果再次出现，应用的运营人员可以解决。

cause-cookie_not_stored-title = 您的登录没有保存下来
cause-cookie_not_stored-what = 您登录过，但用来记住登录的 Cookie 似乎不见了。
cause-cookie_not_stored-next = 请允许 Cookie 并重新登录。如果再次出现，应用的运营人员可以解决。

cause-cookies_disabled-title = Cookie 已关闭
cause-cookies_disabled-what = 您的浏览器不为此网站保存 Cookie，所以无法保持登录。
cause-cookies_disabled-next = 请在浏览器设置中允许此应用的 Cookie，然后重新登录。

cause-csrf_missing-title = 请重新加载此页面
cause-csrf_missing-what = 服务器拒绝了请求。似乎缺少此页面的一个安全标记。
cause-csrf_missing-next = 请重新加载页面。如果想保留已输入的内容，请先复制。

cause-csrf_invalid-title = 此页面可能已经过时
cause-csrf_invalid-what = 可能是页面打开的时间太长，或者您在另一个标签页中重新登录了。
cause-csrf_invalid-next = 请重新加载页面。如果想保留已输入的内容，请先复制。

cause-permission_denied-title = 您没有这里的访问权限
cause-permission_denied-what = 这部分似乎没有对您的账号开放。
cause-permission_denied-next = 请申请访问权限，或用有权限的账号登录。

cause-insufficient_scope-title = 您没有这里的访问权限
cause-insufficient_scope-what = 您的登录似乎不包含这部分。
cause-insufficient_scope-next = 请申请访问权限，或用有权限的账号登录。

cause-mfa_or_step_up_required-title = 请确认是您本人
cause-mfa_or_step_up_required-what = 这一步需要额外的验证，例如验证码或重新登录。
cause-mfa_or_step_up_required-next = 请确认您的身份后继续。

cause-account_disabled-title = 此账号已停用
cause-account_disabled-what = 服务器不允许此账号进入。
cause-account_disabled-next = 请联系客服核查。

cause-account_unverified-title = 请确认您的电子邮箱
cause-account_unverified-what = 此账号的电子邮箱尚待确认。
cause-account_unverified-next = 请打开您收到的邮件中的链接，然后登录。

cause-rate_or_lockout-title = 请稍等
cause-rate_or_lockout-title-long = 请稍后再试
cause-rate_or_lockout-what = 短时间内尝试次数似乎过多。
cause-rate_or_lockout-what-wait = 尝试次数似乎过多。服务器要求您等待 { $wait }。
cause-rate_or_lockout-next = 请稍等一会儿，然后再试。

cause-clock_skew-title = 请检查您设备的时钟
cause-clock_skew-what = 此设备与服务器的时间似乎不一致。
cause-clock_skew-what-behind = 此设备的时钟比服务器慢 { $off }。
cause-clock_skew-what-ahead = 此设备的时钟比服务器快 { $off }。
cause-clock_skew-next = 请在设备设置中将日期和时间设为自动，然后再检查一次。

cause-token_not_yet_valid-title = 您的登录尚未生效
cause-token_not_yet_valid-what = 按服务器的时钟，您的登录尚未开始。
cause-token_not_yet_valid-next = 请稍等，然后再试一次。

cause-sso_redirect-title = 请登录
cause-sso_redirect-what = 应用收到的似乎不是所请求的数据，而是一个登录页面。
cause-sso_redirect-next = 请登录后继续。

cause-preflight_blocked-title = 请求没有送达
cause-preflight_blocked-what = 应用的另一台服务器似乎拒绝来自此页面的请求。这不是您的错。
cause-preflight_blocked-next = 应用的运营人员可以解决这个问题。请把报告发给他们。

cause-unknown-title = 服务器没有允许此操作
cause-unknown-what = 服务器拒绝了请求，我们未能查明原因。
cause-unknown-next = 请再试一次。如果再次出现，请重新登录。

## How sure it is.

hedge-likely = 我们认为情况是这样的。
hedge-possible = 我们不能确定；这是最符合的情况。

## What stays safe.

safe-typed = 您在这里输入的内容仍然都在。
safe-report = 报告中不含密码。

## Buttons.

action-sign_in = 重新登录
action-refresh = 延长我的登录
action-retry = 再试一次
action-clear_app_data = 清除登录数据
action-allow_cookies = 我已允许 Cookie
action-fix_clock = 我已校准时钟
action-reload = 重新加载页面
action-check_credentials = 前往登录
action-verify_identity = 确认是我本人
action-request_access = 申请访问权限
action-switch_account = 退出登录并切换账号
action-pass_gateway = 前往登录
action-wait = 再试一次
action-contact_support = 联系客服
action-copy_report = 复制报告
action-fix_request = 更改请求
action-fix_server = 更改服务器

## The card.

card-close = 关闭
card-details = 详细信息
card-kept = 请重新加载页面。您输入的大部分内容之后会放回原处，密码、验证码和文件除外。
card-requests = 有 { $n } 个请求被拒绝。
card-seen = 我们看到的
card-hidden = 我们无法看到的
card-other = 其他可能
card-developer = 开发者信息
card-trace = 提供给支持人员的代码

busy-fetch = 请稍候…
busy-retry = 正在重试…
busy-sign-in = 请登录…
busy-refresh = 正在延长您的登录…
busy-clear = 正在移除…

state-resolved = 又可以使用了
state-resolved-next = 重新加载页面即可看到全部内容，也可以直接继续。
state-still = 服务器仍然拒绝。
state-down = 服务目前无法使用
state-down-next = 请过几分钟再试。
state-unasked = 无法从这里安全地重复这个请求。请重新加载页面，或重做刚才的操作。
state-refresh-failed = 无法延长您的登录。请重新登录。
state-signing-in = 请在打开的窗口中登录，然后回到这里。
state-not-signed-in = 您尚未登录。
state-copied = 报告已复制。发送前您可以先看一遍。
state-copy-by-hand = 浏览器不允许复制。请选中下面的文字并复制。
state-waiting = 您处于离线状态。重新联网后，此页面会再试一次。
state-offline = 无法连接服务器。请检查网络连接，然后再试一次。

leave-title = 要离开此页面吗？
leave-what = 您在这里输入而未保存的内容可能会丢失。
leave-next = 如要保留，请留在这里，先保存或复制您的文字。
leave-no = 留在这里

report-label = 报告

## Spans of time.

span-seconds = { $n } 秒
span-minutes = { $n } 分钟
span-hours = { $n } 小时
span-days = { $n } 天

## Facts, for those who open the details.

fact-status = 服务器的响应是 { $status }。
fact-nothing_sent = 请求中没有令牌、密钥或密码。
fact-scheme_sent = 凭据以“{ $scheme }”方案发送。
fact-scheme_wanted = 服务器要求“{ $scheme }”方案。
fact-no_scheme_word = 发送的凭据前没有“Bearer”之类的方案名称。
fact-placeholder_sent = 应为令牌的位置是“{ $word }”一词。
fact-token_empty = Authorization 字段只写了方案名称便结束了。
fact-token_quoted = 令牌被引号括住。
fact-scheme_twice = 方案名称出现了两次。
fact-token_characters = 令牌含有任何令牌都不允许的字符。
fact-token_broken = 令牌的开头像 JWT，但被截断或已损坏。
fact-basic_broken = 用户名和密码没有按 Basic 的要求编码。
fact-two_methods = 令牌同时在两个位置发送。
fact-server_code = 服务器的错误代码是“{ $code }”。
fact-server_says = 服务器的消息涉及：{ $about }。
fact-no_reason = 服务器没有给出原因。
fact-token_expired = 令牌的 exp 在请求前 { $ago }已过。
fact-token_live = 按令牌自身的日期，它仍然有效。
fact-url_expired = 该地址在请求前 { $ago }已过期。
fact-token_not_before = 令牌的 nbf 比时钟晚 { $ahead }。
fact-token_issued_ahead = 令牌的 iat 比时钟晚 { $ahead }。
fact-signed_off = 签名的时间与服务器的时间相差 { $off }。
fact-device_clock_off = 这台设备的时钟与服务器的时钟相差 { $ahead }。
fact-token_unsigned = 令牌没有签名。
fact-token_kind = 令牌自称类型为“{ $kind }”。
fact-token_audience = 受众（audience）是“{ $audience }”。
fact-token_issuer = 令牌的颁发者是“{ $issuer }”。
fact-other_audience_accepted = 这里之前接受过面向其他受众（audience）的令牌。
fact-other_issuer_accepted = 这里之前接受过其他颁发者的令牌。
fact-mode_omit = 请求以 credentials: 'omit' 发出。
fact-mode_default_cross_origin = 请求以默认的 credentials 模式发往另一个源（origin），该模式不会向那里发送 Cookie。
fact-mode_include_cross_site = 请求以 credentials: 'include' 发往另一个网站。
fact-cookies_off = 浏览器表示 Cookie 已关闭。
fact-logged_in_before = 在此之前 { $ago }有一次登录成功。
fact-accepted_before = 相同的凭据在此之前 { $ago }被接受过。
fact-worked_before = 同一地址在此之前 { $ago }正常响应过。
fact-logged_out_before = 在此之前 { $ago }有一次退出登录成功。
fact-token_sent_before = 在此之前 { $ago }发送过令牌，而现在没有。
fact-token_stored = 有一项看似令牌的内容保存为“{ $name }”，但没有发送。
fact-never_accepted = 此后没有任何内容被接受。
fact-refused_before = 此前登录被拒绝了 { $times } 次。
fact-redirected_to_login = 请求被重定向到登录页面：{ $address }
fact-redirected_away = 请求被重定向到 { $origin }。
fact-login_form = 返回的是一个带密码框的页面。
fact-call_failed = 调用失败，且没有页面可以看到的响应。
fact-needs_preflight = 在这样的请求之前，浏览器会先询问另一台服务器（preflight）。
fact-csrf_not_sent = 没有发送防伪造令牌。
fact-csrf_sent = 发送了防伪造令牌。
fact-scope_wanted = 服务器要求范围（scope）“{ $scope }”。
fact-retry_after = 服务器要求您等待 { $wait }。
fact-key_sent = 以“{ $name }”发送了密钥。
fact-proof_sent = 发送了 DPoP 证明。
fact-proof_not_sent = 没有发送 DPoP 证明。
fact-nonce_stale = 服务器将 nonce 标为过期：密码是正确的。
fact-step_up_wanted = 服务器要求：{ $wanted }。
fact-login_sent = 发送了用于登录的用户名和密码。
fact-login_field_missing = 缺少一个登录字段。
fact-grant_sent = 以授权类型（grant）“{ $grant }”请求了令牌。
fact-redirect_dropped = 当重定向离开原来的源（origin）时，浏览器会去掉 Authorization 字段。
fact-password_sent = 发送了用户名和密码。

hidden-not_exposed_by_cors = 响应的标头：另一台服务器没有公开它们（Access-Control-Expose-Headers）。
hidden-http_only_cookies = 标有 HttpOnly 的 Cookie：页面无法看到它们是否被发送。
hidden-opaque_response = 响应本身：浏览器不让页面看到。
hidden-storage_denied = 已保存的数据：浏览器不允许访问。
hidden-cookies_denied = Cookie：浏览器不允许访问。
hidden-body_not_read = 响应的正文。
hidden-server_clock = 服务器的时钟：时间是与这台设备的时钟比较的。
hidden-service_worker = 服务器本身的响应：此应用的 service worker 转交了响应，或自行生成了响应。
hidden-browser_headers = 浏览器自行添加的标头。
