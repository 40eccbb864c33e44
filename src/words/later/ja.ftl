# 日本語. What this file is for is said in en.ftl.

more-kept = 入力していた内容が元に戻りました。送信する前に確かめてください。
more-repeat = もう一度サインインしました
more-repeat-next = 同じ操作をもう一度行ってください。
more-wait = { $left }後にもう一度試せます。その時はこのページが自動で試します。
more-wait-then = { $left }後にもう一度試せます。
more-clock_right = 時計が合いました
more-clock_wrong = この端末の時計は、まだサーバーの時計と合っていません。
more-allow = ここで Cookie を許可する
more-not_allowed = ブラウザーがここでは許可しませんでした。
more-access = こんにちは。このページを見る権限が必要です。{ $page }
more-ticked = チェックを付けたものがこのブラウザーから削除されます。
more-by_hand = 一部は手作業でしか削除できません。
more-unanswered = このページが保存または送信しようとした内容に応答がありませんでした。サインイン後に、反映されているか確認してください。

more-why-sign_in = サインイン情報のようです
more-why-named = このアプリのサインイン情報
more-why-copies = 古い応答が入っているかもしれません
more-why-other = 別のもの。作業の内容かもしれません
more-unmeasured = サイズ不明

more-clock-windows = 設定 › 時刻と言語 › 日付と時刻：「時刻を自動的に設定する」をオンにします。
more-clock-macos = アップルメニュー › システム設定 › 一般 › 日付と時刻：「日付と時刻を自動的に設定」をオンにします。
more-clock-ios = 設定 › 一般 › 日付と時刻：「自動設定」をオンにします。
more-clock-android = 設定 › システム › 日付と時刻：「時刻を自動的に設定」をオンにします。
more-clock-linux = 設定 › システム › 日付と時刻：「日付と時刻の自動設定」をオンにします。
more-clock-chromeos = 設定 › システム環境設定 › 日付と時刻：「時刻を自動的に設定」をオンにします。

more-cookies-chrome = ⋮ › 設定 › プライバシーとセキュリティ › サードパーティ Cookie：許可するサイトに { $site } を追加します。
more-cookies-edge = ⋯ › 設定 › プライバシー、検索、サービス › Cookie：許可するサイトに { $site } を追加します。
more-cookies-firefox = ☰ › 設定 › プライバシーとセキュリティ › Cookie とサイトデータ › 例外を管理：{ $site } を許可します。
more-cookies-safari = Safari › 設定 › プライバシー：「サイト越えトラッキングを防ぐ」をオフにします。次に 詳細：「すべての Cookie をブロック」をオフにします。
more-cookies-ios = 設定 › アプリ › { $browser }：Cookie とサイト越えトラッキングを許可します。
more-cookies-ios_17 = 設定 › { $browser }：Cookie とサイト越えトラッキングを許可します。
more-cookies-android = ⋮ › 設定 › サイトの設定 › サードパーティ Cookie：{ $site } を許可します。
more-cookies-firefox_android = アドレスの横にある盾または鍵のアイコンをタップし、{ $site } のトラッキング防止をオフにしてください。
more-cookies-edge_mobile = ☰ › 設定 › サイトの設定 › サイトのアクセス許可 › サードパーティ Cookie：{ $site } を許可します。
more-cookies-other = ブラウザーの設定を開き、「プライバシー」と「Cookie」を探して、{ $site } を許可してください。

more-clear-chrome = ⋮ › 設定 › プライバシーとセキュリティ › サイトの設定 › サイトに保存されている権限とデータを表示：{ $site } を削除します。
more-clear-edge = ⋯ › 設定 › プライバシー、検索、サービス › Cookie › すべての Cookie とサイトデータを表示する：{ $site } を削除します。
more-clear-firefox = ☰ › 設定 › プライバシーとセキュリティ › Cookie とサイトデータ › データを管理：{ $site } を削除します。
more-clear-safari = Safari › 設定 › プライバシー › Web サイトデータを管理：{ $site } を削除します。
more-clear-ios = 設定 › アプリ › Safari › 詳細 › Web サイトデータ：{ $site } を削除します。
more-clear-ios_17 = 設定 › Safari › 詳細 › Web サイトデータ：{ $site } を削除します。
more-clear-chrome_ios = ⋯ › 閲覧履歴データを削除：「全期間」を選び、閲覧履歴データでは Cookie とサイトデータだけを選びます。ほかのサイトからもサインアウトされます。
more-clear-firefox_ios = ⋯ › 設定 › データ管理 › ウェブサイトデータ：{ $site } を削除します。
more-clear-android = ⋮ › 設定 › サイトの設定 › すべてのサイト › { $site }：保存されたデータを削除します。
more-clear-firefox_android = アドレスの横にある盾または鍵のアイコンをタップし、そこで { $site } の Cookie とサイトデータを消去してください。
more-clear-edge_mobile = ☰ › 設定 › プライバシーとセキュリティ › 閲覧履歴データを削除：「全期間」を選び、Cookie とサイトデータだけを選びます。ほかのサイトからもサインアウトされます。
more-clear-other = ブラウザーの設定を開き、「プライバシー」を探して、{ $site } の Cookie と保存されたデータを削除してください。

clear-title = このアプリのサインイン情報を消去しますか？
clear-nothing = このアプリは、ページから削除できるサインイン情報をここに保存していません。
clear-http-only = ページから見えない Cookie は、アプリのサーバーが削除しない限り残ります。
clear-with-server = アプリのサーバーにも、ここに保存しているものの削除を依頼します。チェックのないものも削除されることがあります。
clear-yes = 削除する
clear-no = 残す
clear-done = 削除しました。もう一度サインインしてください。
clear-left = 削除できなかったもの：{ $names }
clear-kind-local = この端末に保存
clear-kind-session = このタブに保存
clear-kind-cookie = Cookie
clear-kind-cache = 保存されたコピー
clear-kind-database = この端末のデータベース
clear-kind-worker = バックグラウンドで動くアプリの一部
