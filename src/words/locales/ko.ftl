# 한국어. What the parts are for is said in en.ftl.

## Causes: a title, what happened, what to do.

cause-no_credentials-title = 로그인하세요
cause-no_credentials-what = 여기에 로그인되어 있지 않은 것 같습니다. 그래서 서버가 거절했습니다.
cause-no_credentials-next = 계속하려면 로그인하세요.

cause-logged_out-title = 로그아웃된 상태입니다
cause-logged_out-what = 로그아웃한 것 같습니다. 다른 탭이나 창에서 했을 수 있습니다.
cause-logged_out-next = 계속하려면 다시 로그인하세요.

cause-expired_token-title = 로그인이 만료되었습니다
cause-expired_token-what = 안전을 위해 로그인은 일정 시간이 지나면 끝납니다.
cause-expired_token-what-at = 로그인이 { $ago } 전에 만료되었습니다({ $at }).
cause-expired_token-next = 계속하려면 다시 로그인하세요.
cause-expired_token-next-refresh = 계속하려면 로그인을 연장하세요.

cause-session_expired-title = 로그아웃되었습니다
cause-session_expired-what = 서버에 로그인 기록이 더 이상 없습니다. 한동안 쓰지 않았거나 서비스가 다시 시작되면 이런 일이 생깁니다.
cause-session_expired-next = 계속하려면 다시 로그인하세요.

cause-session_revoked-title = 로그아웃되었습니다
cause-session_revoked-what = 서비스가 로그인을 종료했습니다. 비밀번호가 바뀐 뒤였을 수 있습니다.
cause-session_revoked-next = 계속하려면 다시 로그인하세요.

cause-token_revoked-title = 로그아웃되었습니다
cause-token_revoked-what = 서비스가 이 로그인을 더 이상 받아들이지 않습니다.
cause-token_revoked-next = 계속하려면 다시 로그인하세요.

cause-refresh_token_invalid-title = 다시 로그인하세요
cause-refresh_token_invalid-what = 로그인을 연장하지 못했습니다.
cause-refresh_token_invalid-next = 계속하려면 다시 로그인하세요.

cause-wrong_password-title = 이름과 비밀번호를 확인해 주세요
cause-wrong_password-what = 서버가 이 사용자 이름과 비밀번호를 받아들이지 않았습니다.
cause-wrong_password-next = 둘 다 확인하고 다시 한번 시도하세요.

cause-invalid_api_key-title = 이 앱이 자신을 증명하지 못했습니다
cause-invalid_api_key-what = 이 앱이 쓰는 키가 받아들여지지 않았습니다. 사용자님의 잘못이 아닙니다.
cause-invalid_api_key-next = 앱 운영자가 고칠 수 있습니다. 운영자에게 보고서를 보내 주세요.

cause-token_invalid-title = 다시 로그인하세요
cause-token_invalid-what = 서버가 로그인을 인식하지 못합니다.
cause-token_invalid-next = 새로 로그인하면 대개 해결됩니다.

cause-token_signature_invalid-title = 다시 로그인하세요
cause-token_signature_invalid-what = 서버가 로그인이 진짜인지 확인하지 못했습니다.
cause-token_signature_invalid-next = 새로 로그인하면 대개 해결됩니다. 해결되지 않으면 이 앱의 로그인 데이터를 지우고 다시 로그인하세요.

cause-wrong_audience-title = 다른 서비스의 로그인입니다
cause-wrong_audience-what = 서비스의 다른 부분을 위한 로그인인 것 같습니다.
cause-wrong_audience-next = 다시 로그인하세요. 문제가 반복되면 앱 운영자가 고칠 수 있습니다.

cause-wrong_issuer-title = 다른 로그인 서비스의 로그인입니다
cause-wrong_issuer-what = 이 서버는 사용하신 곳이 아닌 다른 로그인 서비스를 신뢰하는 것 같습니다.
cause-wrong_issuer-next = 다시 로그인하세요. 문제가 반복되면 앱 운영자가 고칠 수 있습니다.

cause-wrong_token_type-title = 이 앱이 무언가를 혼동했습니다
cause-wrong_token_type-what = 앱이 서버에 맞지 않는 종류의 출입증을 보여 주었습니다. 사용자님의 잘못이 아닙니다.
cause-wrong_token_type-next = 다시 로그인하면 도움이 될 수 있습니다. 그렇지 않으면 앱 운영자에게 보고서를 보내 주세요.

cause-invalid_client-title = 이 앱이 자신을 증명하지 못했습니다
cause-invalid_client-what = 서버가 이 앱 자체를 받아들이지 않습니다. 사용자님의 잘못이 아닙니다.
cause-invalid_client-next = 앱 운영자가 고칠 수 있습니다. 운영자에게 보고서를 보내 주세요.

cause-token_malformed-title = 이 앱에서 로그인 정보가 사라졌습니다
cause-token_malformed-what = 앱이 로그인 정보 대신 읽을 수 없는 것을 보냈습니다. 사용자님의 잘못이 아닙니다.
cause-token_malformed-next = 다시 로그인하면 대개 해결됩니다.

cause-wrong_scheme-title = 이 앱이 잘못된 방식으로 요청했습니다
cause-wrong_scheme-what = 서버는 앱이 보낸 것과 다른 형식의 로그인 정보를 요구합니다. 사용자님의 잘못이 아닙니다.
cause-wrong_scheme-next = 앱 운영자가 고칠 수 있습니다. 운영자에게 보고서를 보내 주세요.

cause-missing_api_key-title = 이 앱이 키를 빠뜨렸습니다
cause-missing_api_key-what = 앱이 키를 보내야 했지만 보내지 않았습니다. 사용자님의 잘못이 아닙니다.
cause-missing_api_key-next = 앱 운영자가 고칠 수 있습니다. 운영자에게 보고서를 보내 주세요.

cause-credentials_incomplete-title = 로그인에 빠진 것이 있습니다
cause-credentials_incomplete-what = 보낸 로그인 정보에 서버가 필요로 하는 것이 빠져 있습니다.
cause-credentials_incomplete-next = 모든 칸을 채우고 다시 시도하세요. 빈칸이 없다면 보고서를 보내 주세요.

cause-credentials_not_sent-title = 이 앱이 로그인 정보를 보내지 않았습니다
cause-credentials_not_sent-what = 앱이 사용자가 누구인지 알리지 않고 서버에 요청했습니다. 사용자님의 잘못이 아닙니다.
cause-credentials_not_sent-next = 앱 운영자가 고칠 수 있습니다. 운영자에게 보고서를 보내 주세요.

cause-credentials_not_sent_cross_origin-title = 이 앱이 로그인 정보를 보내지 않았습니다
cause-credentials_not_sent_cross_origin-what = 앱이 사용자가 누구인지 알리지 않고 다른 서버에 요청했습니다. 사용자님의 잘못이 아닙니다.
cause-credentials_not_sent_cross_origin-next = 앱 운영자가 고칠 수 있습니다. 운영자에게 보고서를 보내 주세요.

cause-authorization_stripped_on_redirect-title = 로그인 정보가 도중에 사라졌습니다
cause-authorization_stripped_on_redirect-what = 요청이 다른 주소로 넘겨졌고 로그인 정보는 함께 갈 수 없었습니다. 사용자님의 잘못이 아닙니다.
cause-authorization_stripped_on_redirect-next = 앱 운영자가 고칠 수 있습니다. 운영자에게 보고서를 보내 주세요.

cause-authorization_stripped_by_proxy-title = 로그인 정보가 도중에 사라졌습니다
cause-authorization_stripped_by_proxy-what = 앱이 로그인 정보를 보냈지만 서버에 도착하지 않은 것 같습니다. 사용자님의 잘못이 아닙니다.
cause-authorization_stripped_by_proxy-next = 앱 운영자가 고칠 수 있습니다. 운영자에게 보고서를 보내 주세요.

cause-dpop_proof_missing-title = 이 앱이 무언가를 빠뜨렸습니다
cause-dpop_proof_missing-what = 서버가 로그인과 함께 추가 증명을 요구하지만 앱이 보내지 않았습니다. 사용자님의 잘못이 아닙니다.
cause-dpop_proof_missing-next = 앱 운영자가 고칠 수 있습니다. 운영자에게 보고서를 보내 주세요.

cause-dpop_proof_invalid-title = 이 앱의 증명이 맞지 않았습니다
cause-dpop_proof_invalid-what = 로그인에 딸린 증명이 받아들여지지 않았습니다. 사용자님의 잘못이 아닙니다.
cause-dpop_proof_invalid-next = 앱 운영자가 고칠 수 있습니다. 운영자에게 보고서를 보내 주세요.

cause-dpop_nonce_required-title = 다시 시도하세요
cause-dpop_nonce_required-what = 서버가 앱에 새 번호로 요청을 반복하라고 했습니다.
cause-dpop_nonce_required-next = 대개 다시 시도하면 충분합니다.

cause-digest_nonce_stale-title = 다시 시도하세요
cause-digest_nonce_stale-what = 서버가 같은 로그인 정보를 한 번 더 요구했습니다. 새 비밀번호는 필요 없습니다.
cause-digest_nonce_stale-next = 대개 다시 시도하면 충분합니다.

cause-cookie_blocked_samesite-title = 브라우저가 로그인을 막고 있을 수 있습니다
cause-cookie_blocked_samesite-what = 앱과 앱의 서버가 서로 다른 사이트에 있습니다. 이때 브라우저는 쿠키를 자주 막습니다.
cause-cookie_blocked_samesite-next = 쿠키를 허용하고 다시 로그인하세요. 문제가 반복되면 앱 운영자가 고칠 수 있습니다.

cause-cookie_not_stored-title = 로그인이 저장되지 않았습니다
cause-cookie_not_stored-what = 로그인하셨지만 이를 기억하는 쿠키가 없는 것 같습니다.
cause-cookie_not_stored-next = 쿠키를 허용하고 다시 로그인하세요. 문제가 반복되면 앱 운영자가 고칠 수 있습니다.

cause-cookies_disabled-title = 쿠키가 꺼져 있습니다
cause-cookies_disabled-what = 브라우저가 이 사이트의 쿠키를 저장하지 않아 로그인 상태를 유지할 수 없습니다.
cause-cookies_disabled-next = 브라우저 설정에서 이 앱의 쿠키를 허용한 뒤 다시 로그인하세요.

cause-csrf_missing-title = 이 페이지를 다시 불러오세요
cause-csrf_missing-what = 서버가 요청을 거절했습니다. 이 페이지의 보안 표시가 없는 것 같습니다.
cause-csrf_missing-next = 페이지를 다시 불러오세요. 입력한 내용을 남기려면 먼저 복사하세요.

cause-csrf_invalid-title = 이 페이지가 오래되었을 수 있습니다
cause-csrf_invalid-what = 페이지가 너무 오래 열려 있었거나 다른 탭에서 새로 로그인하셨을 수 있습니다.
cause-csrf_invalid-next = 페이지를 다시 불러오세요. 입력한 내용을 남기려면 먼저 복사하세요.

cause-permission_denied-title = 접근 권한이 없습니다
cause-permission_denied-what = 이 부분은 사용자님의 계정에 열려 있지 않은 것 같습니다.
cause-permission_denied-next = 접근 권한을 요청하거나 권한이 있는 계정으로 로그인하세요.

cause-insufficient_scope-title = 접근 권한이 없습니다
cause-insufficient_scope-what = 이 로그인으로는 여기를 쓸 수 없는 것 같습니다.
cause-insufficient_scope-next = 접근 권한을 요청하거나 권한이 있는 계정으로 로그인하세요.

cause-mfa_or_step_up_required-title = 본인인지 확인해 주세요
cause-mfa_or_step_up_required-what = 이 단계에는 코드나 새 로그인 같은 추가 확인이 필요합니다.
cause-mfa_or_step_up_required-next = 계속하려면 본인임을 확인하세요.

cause-account_disabled-title = 비활성화된 계정입니다
cause-account_disabled-what = 서버가 이 계정의 접속을 허용하지 않습니다.
cause-account_disabled-next = 고객 지원에 연락하여 확인을 요청하세요.

cause-account_unverified-title = 이메일 주소를 확인해 주세요
cause-account_unverified-what = 이 계정의 이메일 주소가 아직 확인되지 않았습니다.
cause-account_unverified-next = 받은 메시지의 링크를 연 다음 로그인하세요.

cause-rate_or_lockout-title = 잠시 기다려 주세요
cause-rate_or_lockout-title-long = 다시 시도하기 전에 기다려 주세요
cause-rate_or_lockout-what = 짧은 시간에 시도가 너무 많았던 것 같습니다.
cause-rate_or_lockout-what-wait = 시도가 너무 많았던 것 같습니다. 서버가 { $wait } 동안 기다리라고 합니다.
cause-rate_or_lockout-next = 조금 기다린 뒤 다시 시도하세요.

cause-clock_skew-title = 기기의 시계를 확인해 주세요
cause-clock_skew-what = 이 기기와 서버의 시간이 서로 다른 것 같습니다.
cause-clock_skew-what-behind = 이 기기의 시계가 서버의 시계보다 { $off } 느립니다.
cause-clock_skew-what-ahead = 이 기기의 시계가 서버의 시계보다 { $off } 빠릅니다.
cause-clock_skew-next = 기기 설정에서 날짜와 시간을 자동으로 바꾼 뒤 다시 확인하세요.

cause-token_not_yet_valid-title = 로그인이 아직 유효하지 않습니다
cause-token_not_yet_valid-what = 서버의 시계로는 로그인이 아직 시작되지 않았습니다.
cause-token_not_yet_valid-next = 잠시 기다린 뒤 다시 시도하세요.

cause-sso_redirect-title = 로그인하세요
cause-sso_redirect-what = 앱이 요청한 데이터 대신 로그인 페이지를 받은 것 같습니다.
cause-sso_redirect-next = 계속하려면 로그인하세요.

cause-preflight_blocked-title = 요청이 전달되지 않았습니다
cause-preflight_blocked-what = 앱의 다른 서버가 이 페이지의 요청을 거절하는 것 같습니다. 사용자님의 잘못이 아닙니다.
cause-preflight_blocked-next = 앱 운영자가 고칠 수 있습니다. 운영자에게 보고서를 보내 주세요.

cause-unknown-title = 서버가 허용하지 않았습니다
cause-unknown-what = 서버가 요청을 거절했지만 이유를 알아내지 못했습니다.
cause-unknown-next = 다시 시도하세요. 문제가 반복되면 다시 로그인하세요.

## How sure it is.

hedge-likely = 이런 일이 있었던 것으로 보입니다.
hedge-possible = 확실하지 않지만 이것이 가장 잘 들어맞습니다.

## What stays safe.

safe-typed = 여기에 입력한 내용은 그대로 있습니다.
safe-report = 보고서에는 비밀번호가 들어 있지 않습니다.

## Buttons.

action-sign_in = 다시 로그인
action-refresh = 로그인 연장
action-retry = 다시 시도
action-clear_app_data = 로그인 데이터 지우기
action-allow_cookies = 쿠키를 허용했습니다
action-fix_clock = 시계를 맞췄습니다
action-reload = 페이지 다시 불러오기
action-check_credentials = 로그인으로 이동
action-verify_identity = 본인 확인
action-request_access = 접근 권한 요청
action-switch_account = 로그아웃하고 계정 바꾸기
action-pass_gateway = 로그인으로 이동
action-wait = 다시 시도
action-contact_support = 고객 지원에 문의
action-copy_report = 보고서 복사
action-fix_request = 요청 바꾸기
action-fix_server = 서버 바꾸기

## The card.

card-close = 닫기
card-details = 자세히
card-kept = 페이지를 다시 불러오세요. 입력한 내용은 그 뒤에 대부분 다시 채워지지만 비밀번호, 코드, 파일은 제외됩니다.
card-requests = 요청 { $n }개가 거절되었습니다.
card-seen = 확인한 것
card-hidden = 확인하지 못한 것
card-other = 다른 가능성
card-developer = 개발자용
card-trace = 고객 지원에 알릴 코드

busy-fetch = 잠시만 기다려 주세요…
busy-retry = 다시 시도하는 중…
busy-sign-in = 로그인하세요…
busy-refresh = 로그인을 연장하는 중…
busy-clear = 지우는 중…

state-resolved = 다시 작동합니다
state-resolved-next = 모두 보려면 페이지를 다시 불러오세요. 그대로 계속해도 됩니다.
state-still = 서버가 여전히 거절합니다.
state-down = 서비스가 지금 작동하지 않습니다
state-down-next = 몇 분 뒤에 다시 시도하세요.
state-unasked = 이 요청은 여기서 안전하게 반복할 수 없습니다. 페이지를 다시 불러오거나 하던 일을 다시 해 보세요.
state-refresh-failed = 로그인을 연장하지 못했습니다. 다시 로그인하세요.
state-signing-in = 열린 창에서 로그인한 다음 여기로 돌아오세요.
state-not-signed-in = 아직 로그인하지 않으셨습니다.
state-copied = 보고서를 복사했습니다. 보내기 전에 읽어 보실 수 있습니다.
state-copy-by-hand = 브라우저가 복사를 허용하지 않았습니다. 아래 글을 선택하여 복사하세요.
state-waiting = 오프라인입니다. 다시 온라인이 되면 이 페이지가 다시 시도합니다.
state-offline = 서버에 연결할 수 없습니다. 연결을 확인하고 다시 시도하세요.

leave-title = 이 페이지를 떠날까요?
leave-what = 여기에 입력하고 저장하지 않은 내용은 사라질 수 있습니다.
leave-next = 남기려면 여기에 머물며 먼저 글을 저장하거나 복사하세요.
leave-no = 여기에 머물기

report-label = 보고서

## Spans of time.

span-seconds = { $n }초
span-minutes = { $n }분
span-hours = { $n }시간
span-days = { $n }일

## Facts, for those who open the details.

fact-status = 서버가 { $status }(으)로 응답했습니다.
fact-nothing_sent = 요청에 토큰, 키, 비밀번호가 없었습니다.
fact-scheme_sent = 자격 증명을 ‘{ $scheme }’ 방식으로 보냈습니다.
fact-scheme_wanted = 서버가 ‘{ $scheme }’ 방식을 요구합니다.
fact-no_scheme_word = ‘Bearer’ 같은 방식 이름을 앞에 붙이지 않고 자격 증명을 보냈습니다.
fact-placeholder_sent = 토큰이 있어야 할 자리에 ‘{ $word }’라는 단어가 있었습니다.
fact-token_empty = Authorization 필드가 방식 이름만 적고 끝납니다.
fact-token_quoted = 토큰이 따옴표로 감싸여 있습니다.
fact-scheme_twice = 방식 이름이 두 번 적혀 있습니다.
fact-token_characters = 토큰에 쓸 수 없는 문자가 들어 있습니다.
fact-token_broken = 토큰이 JWT처럼 시작하지만 잘렸거나 깨졌습니다.
fact-basic_broken = 사용자 이름과 비밀번호가 Basic의 요구대로 인코딩되지 않았습니다.
fact-two_methods = 토큰을 두 곳에 동시에 보냈습니다.
fact-server_code = 서버의 오류 코드는 ‘{ $code }’입니다.
fact-server_says = 서버 메시지의 내용: { $about }.
fact-no_reason = 서버가 이유를 밝히지 않았습니다.
fact-token_expired = 토큰의 exp가 요청 { $ago } 전에 지났습니다.
fact-token_live = 토큰 자체의 날짜로는 아직 유효했습니다.
fact-url_expired = 주소가 요청 { $ago } 전에 만료되었습니다.
fact-token_not_before = 토큰의 nbf가 시계보다 { $ahead } 뒤입니다.
fact-token_issued_ahead = 토큰의 iat가 시계보다 { $ahead } 뒤입니다.
fact-signed_off = 서명된 시간이 서버의 시간과 { $off } 차이 납니다.
fact-device_clock_off = 이 기기의 시계가 서버의 시계와 { $ahead } 차이 납니다.
fact-token_unsigned = 토큰에 서명이 없습니다.
fact-token_kind = 토큰이 자신의 종류를 ‘{ $kind }’라고 합니다.
fact-token_audience = 대상(audience)은 ‘{ $audience }’입니다.
fact-token_issuer = 토큰의 발급자는 ‘{ $issuer }’입니다.
fact-other_audience_accepted = 다른 대상(audience)의 토큰이 전에 여기서 받아들여졌습니다.
fact-other_issuer_accepted = 다른 발급자의 토큰이 전에 여기서 받아들여졌습니다.
fact-mode_omit = 요청을 credentials: 'omit'으로 보냈습니다.
fact-mode_default_cross_origin = 요청을 기본 credentials 모드로 다른 출처(origin)에 보냈습니다. 이 모드는 그곳에 쿠키를 보내지 않습니다.
fact-mode_include_cross_site = 요청을 credentials: 'include'로 다른 사이트에 보냈습니다.
fact-cookies_off = 브라우저에 따르면 쿠키가 꺼져 있습니다.
fact-logged_in_before = 그 { $ago } 전에 로그인에 성공했습니다.
fact-accepted_before = 그 { $ago } 전에 같은 자격 증명이 받아들여졌습니다.
fact-worked_before = 그 { $ago } 전에 같은 주소가 제대로 응답했습니다.
fact-logged_out_before = 그 { $ago } 전에 로그아웃에 성공했습니다.
fact-token_sent_before = 그 { $ago } 전에는 토큰을 보냈지만 이번에는 보내지 않았습니다.
fact-token_stored = 토큰처럼 보이는 것이 ‘{ $name }’(으)로 저장되어 있지만 보내지 않았습니다.
fact-never_accepted = 그 뒤로 받아들여진 것이 없습니다.
fact-refused_before = 그 전에 로그인이 { $times }번 거절되었습니다.
fact-redirected_to_login = 요청이 로그인 페이지로 리디렉션되었습니다: { $address }
fact-redirected_away = 요청이 다음으로 리디렉션되었습니다: { $origin }.
fact-login_form = 응답이 비밀번호 칸이 있는 페이지입니다.
fact-call_failed = 호출이 실패했고 페이지가 볼 수 있는 응답이 없습니다.
fact-needs_preflight = 이런 요청 전에 브라우저는 먼저 다른 서버에 묻습니다(preflight).
fact-csrf_not_sent = 위조 방지 토큰을 보내지 않았습니다.
fact-csrf_sent = 위조 방지 토큰을 보냈습니다.
fact-scope_wanted = 서버가 범위(scope) ‘{ $scope }’을(를) 요구합니다.
fact-retry_after = 서버가 { $wait } 동안 기다리라고 합니다.
fact-key_sent = 키를 ‘{ $name }’(으)로 보냈습니다.
fact-proof_sent = DPoP 증명을 보냈습니다.
fact-proof_not_sent = DPoP 증명을 보내지 않았습니다.
fact-nonce_stale = 서버가 nonce를 오래된 것으로 표시합니다. 비밀번호는 맞습니다.
fact-step_up_wanted = 서버가 요구하는 것: { $wanted }.
fact-login_sent = 로그인하려고 사용자 이름과 비밀번호를 보냈습니다.
fact-login_field_missing = 로그인의 한 필드가 빠졌습니다.
fact-grant_sent = grant ‘{ $grant }’(으)로 토큰을 요청했습니다.
fact-redirect_dropped = 리디렉션이 출처(origin)를 벗어나면 브라우저는 Authorization 필드를 뺍니다.
fact-password_sent = 사용자 이름과 비밀번호를 보냈습니다.

hidden-not_exposed_by_cors = 응답의 헤더: 다른 서버가 공개하지 않습니다(Access-Control-Expose-Headers).
hidden-http_only_cookies = HttpOnly 쿠키: 보냈는지 페이지가 볼 수 없습니다.
hidden-opaque_response = 응답 자체: 브라우저가 페이지에 보여 주지 않습니다.
hidden-storage_denied = 저장된 데이터: 브라우저가 접근을 허용하지 않습니다.
hidden-cookies_denied = 쿠키: 브라우저가 접근을 허용하지 않습니다.
hidden-body_not_read = 응답의 본문.
hidden-server_clock = 서버의 시계: 시간을 이 기기의 시계와 비교했습니다.
hidden-service_worker = 서버 자체의 응답: 이 앱의 service worker가 응답을 전달했거나 만들었습니다.
hidden-browser_headers = 브라우저가 스스로 덧붙이는 헤더.
