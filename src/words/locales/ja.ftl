# 日本語. What the parts are for is said in en.ftl.

## Causes: a title, what happened, what to do.

cause-no_credentials-title = サインインしてください
cause-no_credentials-what = ここではサインインしていないようです。そのため、サーバーに拒否されました。
cause-no_credentials-next = 続けるにはサインインしてください。

cause-logged_out-title = サインアウトされています
cause-logged_out-what = サインアウトしたようです。別のタブやウィンドウで行われたのかもしれません。
cause-logged_out-next = 続けるにはもう一度サインインしてください。

cause-expired_token-title = サインインの期限が切れました
cause-expired_token-what = 安全のため、サインインはしばらくすると終わります。
cause-expired_token-what-at = サインインの期限は{ $ago }前に切れました（{ $at }）。
cause-expired_token-next = 続けるにはもう一度サインインしてください。
cause-expired_token-next-refresh = 続けるにはサインインを更新してください。

cause-session_expired-title = サインアウトされました
cause-session_expired-what = サーバーにサインインの記録が残っていません。しばらく使わなかったときや、サービスが再起動したときに起こります。
cause-session_expired-next = 続けるにはもう一度サインインしてください。

cause-session_revoked-title = サインアウトされました
cause-session_revoked-what = サービスがサインインを終了しました。パスワードの変更後だったのかもしれません。
cause-session_revoked-next = 続けるにはもう一度サインインしてください。

cause-token_revoked-title = サインアウトされました
cause-token_revoked-what = サービスは、このサインインをもう受け付けません。
cause-token_revoked-next = 続けるにはもう一度サインインしてください。

cause-refresh_token_invalid-title = もう一度サインインしてください
cause-refresh_token_invalid-what = サインインを更新できませんでした。
cause-refresh_token_invalid-next = 続けるにはもう一度サインインしてください。

cause-wrong_password-title = 名前とパスワードを確認してください
cause-wrong_password-what = サーバーはこのユーザー名とパスワードを受け付けませんでした。
cause-wrong_password-next = 両方を確認して、もう一度お試しください。

cause-invalid_api_key-title = このアプリは身元を示せませんでした
cause-invalid_api_key-what = このアプリが使うキーは受け付けられませんでした。お客様の操作に問題はありません。
cause-invalid_api_key-next = アプリの運営者が対応できます。レポートをお送りください。

cause-token_invalid-title = もう一度サインインしてください
cause-token_invalid-what = サーバーがサインインを認識できません。
cause-token_invalid-next = サインインし直すと、たいてい解決します。

cause-token_signature_invalid-title = もう一度サインインしてください
cause-token_signature_invalid-what = サーバーは、サインインが本物かどうかを確認できませんでした。
cause-token_signature_invalid-next = サインインし直すと、たいてい解決します。解決しないときは、このアプリのサインイン情報を消去して、もう一度サインインしてください。

cause-wrong_audience-title = 別のサービス用のサインインです
cause-wrong_audience-what = サービスの別の部分のためのサインインのようです。
cause-wrong_audience-next = もう一度サインインしてください。繰り返し起こる場合は、アプリの運営者が対応できます。

cause-wrong_issuer-title = 別のサインインサービスのサインインです
cause-wrong_issuer-what = このサーバーは、お使いのものとは別のサインインサービスを信頼しているようです。
cause-wrong_issuer-next = もう一度サインインしてください。繰り返し起こる場合は、アプリの運営者が対応できます。

cause-wrong_token_type-title = このアプリが取り違えをしました
cause-wrong_token_type-what = アプリがサーバーに、種類の違う通行証を見せました。お客様の操作に問題はありません。
cause-wrong_token_type-next = もう一度サインインすると解決するかもしれません。解決しないときは、アプリの運営者にレポートをお送りください。

cause-invalid_client-title = このアプリは身元を示せませんでした
cause-invalid_client-what = サーバーはこのアプリ自体を受け付けていません。お客様の操作に問題はありません。
cause-invalid_client-next = アプリの運営者が対応できます。レポートをお送りください。

cause-token_malformed-title = このアプリの中でサインインが失われました
cause-token_malformed-what = アプリが、サインインの代わりに読み取れないものを送りました。お客様の操作に問題はありません。
cause-token_malformed-next = もう一度サインインすると、たいてい解決します。

cause-wrong_scheme-title = このアプリの問い合わせ方が違っていました
cause-wrong_scheme-what = サーバーは、アプリが送ったものとは別の形のサインインを求めています。お客様の操作に問題はありません。
cause-wrong_scheme-next = アプリの運営者が対応できます。レポートをお送りください。

cause-missing_api_key-title = このアプリがキーを忘れました
cause-missing_api_key-what = アプリはキーを送る必要がありましたが、送りませんでした。お客様の操作に問題はありません。
cause-missing_api_key-next = アプリの運営者が対応できます。レポートをお送りください。

cause-credentials_incomplete-title = サインインに足りないものがありました
cause-credentials_incomplete-what = 送られたサインインに、サーバーが必要とするものが足りません。
cause-credentials_incomplete-next = すべての欄に入力して、もう一度お試しください。空欄がない場合は、レポートをお送りください。

cause-credentials_not_sent-title = このアプリがサインインを示しませんでした
cause-credentials_not_sent-what = アプリが、誰なのかを示さずにサーバーに問い合わせました。お客様の操作に問題はありません。
cause-credentials_not_sent-next = アプリの運営者が対応できます。レポートをお送りください。

cause-credentials_not_sent_cross_origin-title = このアプリがサインインを示しませんでした
cause-credentials_not_sent_cross_origin-what = アプリが、誰なのかを示さずにもう一つのサーバーに問い合わせました。お客様の操作に問題はありません。
cause-credentials_not_sent_cross_origin-next = アプリの運営者が対応できます。レポートをお送りください。

cause-authorization_stripped_on_redirect-title = サインインが途中で失われました
cause-authorization_stripped_on_redirect-what = 要求が別のアドレスに回され、サインインは一緒に送れませんでした。お客様の操作に問題はありません。
cause-authorization_stripped_on_redirect-next = アプリの運営者が対応できます。レポートをお送りください。

cause-authorization_stripped_by_proxy-title = サインインが途中で失われました
cause-authorization_stripped_by_proxy-what = アプリはサインインを送りましたが、サーバーに届かなかったようです。お客様の操作に問題はありません。
cause-authorization_stripped_by_proxy-next = アプリの運営者が対応できます。レポートをお送りください。

cause-dpop_proof_missing-title = このアプリが送り忘れたものがあります
cause-dpop_proof_missing-what = サーバーはサインインと一緒に追加の証明を求めていますが、アプリが送りませんでした。お客様の操作に問題はありません。
cause-dpop_proof_missing-next = アプリの運営者が対応できます。レポートをお送りください。

cause-dpop_proof_invalid-title = このアプリの証明が合いませんでした
cause-dpop_proof_invalid-what = サインインに付ける証明が受け付けられませんでした。お客様の操作に問題はありません。
cause-dpop_proof_invalid-next = アプリの運営者が対応できます。レポートをお送りください。

cause-dpop_nonce_required-title = もう一度お試しください
cause-dpop_nonce_required-what = サーバーがアプリに、新しい番号で要求を繰り返すよう求めました。
cause-dpop_nonce_required-next = たいていは、もう一度試すだけで十分です。

cause-digest_nonce_stale-title = もう一度お試しください
cause-digest_nonce_stale-what = サーバーが同じサインインをもう一度求めました。新しいパスワードは必要ありません。
cause-digest_nonce_stale-next = たいていは、もう一度試すだけで十分です。

cause-cookie_blocked_samesite-title = ブラウザーがサインインを妨げている可能性があります
cause-cookie_blocked_samesite-what = アプリとそのサーバーが別々のサイトにあります。その場合、ブラウザーが Cookie を送らないことがよくあります。
cause-cookie_blocked_samesite-next = Cookie を許可して、もう一度サインインしてください。繰り返し起こる場合は、アプリの運営者が対応できます。

cause-cookie_not_stored-title = サインインが保存されませんでした
cause-cookie_not_stored-what = サインインしましたが、それを覚えておく Cookie がないようです。
cause-cookie_not_stored-next = Cookie を許可して、もう一度サインインしてください。繰り返し起こる場合は、アプリの運営者が対応できます。

cause-cookies_disabled-title = Cookie がオフになっています
cause-cookies_disabled-what = ブラウザーがこのサイトの Cookie を保存しないため、サインインしたままにできません。
cause-cookies_disabled-next = ブラウザーの設定でこのアプリの Cookie を許可してから、もう一度サインインしてください。

cause-csrf_missing-title = このページを再読み込みしてください
cause-csrf_missing-what = サーバーが要求を拒否しました。このページの安全確認用の印がないようです。
cause-csrf_missing-next = ページを再読み込みしてください。入力した内容を残したいときは、先にコピーしてください。

cause-csrf_invalid-title = このページは古くなっている可能性があります
cause-csrf_invalid-what = ページを長く開きすぎていたか、別のタブでサインインし直した可能性があります。
cause-csrf_invalid-next = ページを再読み込みしてください。入力した内容を残したいときは、先にコピーしてください。

cause-permission_denied-title = ここへのアクセス権がありません
cause-permission_denied-what = この部分は、お使いのアカウントでは利用できないようです。
cause-permission_denied-next = アクセス権を申請するか、アクセス権のあるアカウントでサインインしてください。

cause-insufficient_scope-title = ここへのアクセス権がありません
cause-insufficient_scope-what = このサインインでは、ここを利用できないようです。
cause-insufficient_scope-next = アクセス権を申請するか、アクセス権のあるアカウントでサインインしてください。

cause-mfa_or_step_up_required-title = ご本人であることを確認してください
cause-mfa_or_step_up_required-what = この操作には、コードや新しいサインインなど、追加の確認が必要です。
cause-mfa_or_step_up_required-next = 続けるには、ご本人であることを確認してください。

cause-account_disabled-title = このアカウントは停止されています
cause-account_disabled-what = サーバーはこのアカウントの利用を認めていません。
cause-account_disabled-next = サポートに連絡して、確認を依頼してください。

cause-account_unverified-title = メールアドレスを確認してください
cause-account_unverified-what = このアカウントのメールアドレスは、まだ確認されていません。
cause-account_unverified-next = 届いたメッセージのリンクを開いてから、サインインしてください。

cause-rate_or_lockout-title = しばらくお待ちください
cause-rate_or_lockout-title-long = もう一度試す前にお待ちください
cause-rate_or_lockout-what = 短い時間に何度も試されたようです。
cause-rate_or_lockout-what-wait = 何度も試されたようです。サーバーは{ $wait }待つよう求めています。
cause-rate_or_lockout-next = 少し待ってから、もう一度お試しください。

cause-clock_skew-title = 端末の時計を確認してください
cause-clock_skew-what = この端末とサーバーの時刻が合っていないようです。
cause-clock_skew-what-behind = この端末の時計は、サーバーの時計より{ $off }遅れています。
cause-clock_skew-what-ahead = この端末の時計は、サーバーの時計より{ $off }進んでいます。
cause-clock_skew-next = 端末の設定で日付と時刻を自動にしてから、もう一度確認してください。

cause-token_not_yet_valid-title = サインインはまだ有効ではありません
cause-token_not_yet_valid-what = サーバーの時計では、サインインはまだ始まっていません。
cause-token_not_yet_valid-next = 少し待ってから、もう一度お試しください。

cause-sso_redirect-title = サインインしてください
cause-sso_redirect-what = アプリは、求めたデータの代わりにサインイン用のページを受け取ったようです。
cause-sso_redirect-next = 続けるにはサインインしてください。

cause-preflight_blocked-title = 要求が届きませんでした
cause-preflight_blocked-what = アプリのもう一つのサーバーが、このページからの要求を拒否しているようです。お客様の操作に問題はありません。
cause-preflight_blocked-next = アプリの運営者が対応できます。レポートをお送りください。

cause-unknown-title = サーバーで許可されませんでした
cause-unknown-what = サーバーが要求を拒否しました。理由はわかりませんでした。
cause-unknown-next = もう一度お試しください。繰り返し起こる場合は、サインインし直してください。

## How sure it is.

hedge-likely = このようなことが起きたと考えられます。
hedge-possible = 確かではありませんが、これが最も当てはまります。

## What stays safe.

safe-typed = ここで入力した内容はそのまま残っています。
safe-report = レポートにパスワードは含まれていません。

## Buttons.

action-sign_in = もう一度サインイン
action-refresh = サインインを更新
action-retry = もう一度試す
action-clear_app_data = サインイン情報を消去
action-allow_cookies = Cookie を許可しました
action-fix_clock = 時計を合わせました
action-reload = ページを再読み込み
action-check_credentials = サインインへ進む
action-verify_identity = 本人であることを確認
action-request_access = アクセス権を申請
action-switch_account = サインアウトしてアカウントを切り替え
action-pass_gateway = サインインへ進む
action-wait = もう一度試す
action-contact_support = サポートに連絡
action-copy_report = レポートをコピー
action-fix_request = 要求を変更
action-fix_server = サーバーを変更

## The card.

card-close = 閉じる
card-details = 詳細
card-kept = ページを再読み込みしてください。入力した内容のほとんどはその後で元に戻ります（パスワード、コード、ファイルを除く）。
card-requests = { $n }件の要求が拒否されました。
card-seen = 確認できたこと
card-hidden = 確認できなかったこと
card-other = ほかに考えられること
card-developer = 開発者向け
card-trace = サポートに伝えるコード

busy-fetch = 少々お待ちください…
busy-retry = もう一度試しています…
busy-sign-in = サインインしてください…
busy-refresh = サインインを更新しています…
busy-clear = 削除しています…

state-resolved = 再び使えるようになりました
state-resolved-next = すべてを見るにはページを再読み込みしてください。そのまま続けることもできます。
state-still = サーバーはまだ拒否しています。
state-down = サービスは現在動作していません
state-down-next = 数分後にもう一度お試しください。
state-unasked = この要求は、ここから安全に繰り返せません。ページを再読み込みするか、同じ操作をもう一度行ってください。
state-refresh-failed = サインインを更新できませんでした。もう一度サインインしてください。
state-signing-in = 開いたウィンドウでサインインし、その後ここに戻ってください。
state-not-signed-in = まだサインインしていません。
state-copied = レポートをコピーしました。送る前に内容を確かめられます。
state-copy-by-hand = ブラウザーがコピーを許可しませんでした。下の文を選択してコピーしてください。
state-waiting = オフラインです。オンラインに戻ると、このページがもう一度試します。
state-offline = サーバーに接続できませんでした。接続を確認して、もう一度お試しください。

leave-title = このページを離れますか？
leave-what = ここで入力して保存していない内容は失われるかもしれません。
leave-next = 残したいときは、このページにとどまり、先に保存またはコピーしてください。
leave-no = ここにとどまる

report-label = レポート

## Spans of time.

span-seconds = { $n }秒
span-minutes = { $n }分
span-hours = { $n }時間
span-days = { $n }日

## Facts, for those who open the details.

fact-status = サーバーの応答は { $status } でした。
fact-nothing_sent = 要求にはトークン、キー、パスワードのいずれも含まれていませんでした。
fact-scheme_sent = 認証情報は方式「{ $scheme }」で送られました。
fact-scheme_wanted = サーバーは方式「{ $scheme }」を求めています。
fact-no_scheme_word = 「Bearer」などの方式名を前に付けずに認証情報が送られました。
fact-placeholder_sent = トークンがあるべき場所に「{ $word }」という語がありました。
fact-token_empty = Authorization フィールドが方式名だけで終わっています。
fact-token_quoted = トークンが引用符で囲まれています。
fact-scheme_twice = 方式名が二重になっています。
fact-token_characters = トークンに使えない文字が含まれています。
fact-token_broken = トークンは JWT のように始まりますが、途中で切れているか壊れています。
fact-basic_broken = ユーザー名とパスワードが Basic の定めるとおりに符号化されていません。
fact-two_methods = トークンが同時に 2 か所で送られました。
fact-server_code = サーバーのエラーコードは「{ $code }」です。
fact-server_says = サーバーのメッセージの内容：{ $about }。
fact-no_reason = サーバーは理由を示しませんでした。
fact-token_expired = トークンの exp は要求の{ $ago }前に過ぎていました。
fact-token_live = トークン自身の日時によれば、まだ有効でした。
fact-url_expired = アドレスの期限は要求の{ $ago }前に切れていました。
fact-token_not_before = トークンの nbf が時計より{ $ahead }進んでいます。
fact-token_issued_ahead = トークンの iat が時計より{ $ahead }進んでいます。
fact-signed_off = 署名された時刻がサーバーの時刻と{ $off }ずれています。
fact-device_clock_off = この端末の時計がサーバーの時計と{ $ahead }ずれています。
fact-token_unsigned = トークンに署名がありません。
fact-token_kind = トークンは自身の種類を「{ $kind }」としています。
fact-token_audience = 対象者（audience）は「{ $audience }」です。
fact-token_issuer = トークンの発行者は「{ $issuer }」です。
fact-other_audience_accepted = 別の対象者（audience）向けのトークンが、以前ここで受け付けられました。
fact-other_issuer_accepted = 別の発行者のトークンが、以前ここで受け付けられました。
fact-mode_omit = 要求は credentials: 'omit' で行われました。
fact-mode_default_cross_origin = 要求は既定の credentials モードで別のオリジンに送られました。このモードでは Cookie が送られません。
fact-mode_include_cross_site = 要求は credentials: 'include' で別のサイトに送られました。
fact-cookies_off = ブラウザーによれば、Cookie はオフです。
fact-logged_in_before = その{ $ago }前にサインインが成功しました。
fact-accepted_before = その{ $ago }前に同じ認証情報が受け付けられました。
fact-worked_before = その{ $ago }前に同じアドレスが正常に応答しました。
fact-logged_out_before = その{ $ago }前にサインアウトが成功しました。
fact-token_sent_before = その{ $ago }前にはトークンが送られましたが、今回は送られていません。
fact-token_stored = トークンらしいものが「{ $name }」として保存されていますが、送られていません。
fact-never_accepted = それ以降は何も受け付けられていません。
fact-refused_before = それまでにサインインが{ $times }回拒否されました。
fact-redirected_to_login = 要求はサインイン用のページにリダイレクトされました：{ $address }
fact-redirected_away = 要求は { $origin } にリダイレクトされました。
fact-login_form = 応答はパスワード欄のあるページです。
fact-call_failed = 呼び出しは失敗し、ページから見られる応答はありませんでした。
fact-needs_preflight = このような要求の前に、ブラウザーはもう一つのサーバーに問い合わせます（preflight）。
fact-csrf_not_sent = 偽造防止トークンは送られませんでした。
fact-csrf_sent = 偽造防止トークンが送られました。
fact-scope_wanted = サーバーはスコープ「{ $scope }」を求めています。
fact-retry_after = サーバーは{ $wait }待つよう求めています。
fact-key_sent = キーが「{ $name }」として送られました。
fact-proof_sent = DPoP の証明が送られました。
fact-proof_not_sent = DPoP の証明は送られませんでした。
fact-nonce_stale = サーバーは nonce が古いとしています。パスワードは正しいです。
fact-step_up_wanted = サーバーが求めているもの：{ $wanted }。
fact-login_sent = サインインのためにユーザー名とパスワードが送られました。
fact-login_field_missing = サインインの項目が一つ足りませんでした。
fact-grant_sent = グラント「{ $grant }」でトークンが要求されました。
fact-redirect_dropped = リダイレクトがオリジンの外に出ると、ブラウザーは Authorization フィールドを外します。
fact-password_sent = ユーザー名とパスワードが送られました。

hidden-not_exposed_by_cors = 応答のヘッダー：もう一つのサーバーが公開していません（Access-Control-Expose-Headers）。
hidden-http_only_cookies = HttpOnly の Cookie：送られたかどうかはページから見えません。
hidden-opaque_response = 応答そのもの：ブラウザーがページに見せません。
hidden-storage_denied = 保存されたデータ：ブラウザーがアクセスを許可しません。
hidden-cookies_denied = Cookie：ブラウザーがアクセスを許可しません。
hidden-body_not_read = 応答の本文。
hidden-server_clock = サーバーの時計：時刻はこの端末の時計と比べました。
hidden-service_worker = サーバー自身の応答：このアプリの service worker が応答を中継したか、作成しました。
hidden-browser_headers = ブラウザーが自動的に加えるヘッダー。
