# 繁體中文. What this file is for is said in en.ftl.

more-kept = 您之前輸入的內容已經放回。傳送前請再看一遍。
more-repeat = 您已重新登入
more-repeat-next = 請重做剛才的操作。
more-wait = { $left }後可以再試一次。到時這個頁面會自動再試。
more-wait-then = { $left }後可以再試一次。
more-clock_right = 您的時鐘已經對了
more-clock_wrong = 這台裝置的時鐘仍然與伺服器不一致。
more-allow = 在此處允許 Cookie
more-not_allowed = 瀏覽器在此處沒有允許。
more-access = 您好，我需要存取這個頁面：{ $page }
more-ticked = 勾選的內容將從這個瀏覽器中移除。
more-by_hand = 其中一部分只能手動移除。
more-unanswered = 這個頁面嘗試儲存或傳送的某些內容沒有得到回應。登入後，請查看它是否已經存在。

more-why-sign_in = 看起來是登入資料
more-why-named = 這個應用程式的登入資料
more-why-copies = 可能存有舊的回應
more-why-other = 其他內容，可能是您的工作
more-unmeasured = 大小不明

more-clock-windows = 設定 › 時間與語言 › 日期與時間：開啟「自動設定時間」。
more-clock-macos = 蘋果選單 › 系統設定 › 一般 › 日期與時間：開啟「自動設定時間和日期」。
more-clock-ios = 設定 › 一般 › 日期與時間：開啟「自動設定」。
more-clock-android = 設定 › 系統 › 日期和時間：開啟「自動設定時間」。
more-clock-linux = 設定 › 系統 › 日期和時間：開啟「自動設定日期和時間」。
more-clock-chromeos = 設定 › 系統偏好設定 › 日期和時間：開啟「自動設定時間」。

more-cookies-chrome = ⋮ › 設定 › 隱私權和安全性 › 第三方 Cookie：把 { $site } 加入允許的網站。
more-cookies-edge = ⋯ › 設定 › 隱私權、搜尋與服務 › Cookie：把 { $site } 加入允許的網站。
more-cookies-firefox = ☰ › 設定 › 隱私權與安全性 › Cookie 與網站資料 › 管理例外：允許 { $site }。
more-cookies-safari = Safari › 設定 › 隱私權：關閉「防止跨網站追蹤」。然後在 進階 中關閉「阻擋所有 Cookie」。
more-cookies-ios = 設定 › App › { $browser }：允許 Cookie 和跨網站追蹤。
more-cookies-ios_17 = 設定 › { $browser }：允許 Cookie 和跨網站追蹤。
more-cookies-android = ⋮ › 設定 › 網站設定 › 第三方 Cookie：允許 { $site }。
more-cookies-firefox_android = 輕觸網址旁的盾牌或鎖頭圖示，為 { $site } 關閉追蹤保護。
more-cookies-edge_mobile = ☰ › 設定 › 網站設定 › 網站權限 › 第三方 Cookie：允許 { $site }。
more-cookies-other = 開啟瀏覽器的設定，找到「隱私權」和「Cookie」，然後允許 { $site }。

more-clear-chrome = ⋮ › 設定 › 隱私權和安全性 › 網站設定 › 查看網站的權限與儲存的資料：刪除 { $site }。
more-clear-edge = ⋯ › 設定 › 隱私權、搜尋與服務 › Cookie › 查看所有 Cookie 和網站資料：刪除 { $site }。
more-clear-firefox = ☰ › 設定 › 隱私權與安全性 › Cookie 與網站資料 › 管理資料：移除 { $site }。
more-clear-safari = Safari › 設定 › 隱私權 › 管理網站資料：移除 { $site }。
more-clear-ios = 設定 › App › Safari › 進階 › 網站資料：刪除 { $site }。
more-clear-ios_17 = 設定 › Safari › 進階 › 網站資料：刪除 { $site }。
more-clear-chrome_ios = ⋯ › 刪除瀏覽資料：選擇「不限時間」，並在 瀏覽資料 中只選 Cookie 和網站資料。您在其他網站也會登出。
more-clear-firefox_ios = ⋯ › 設定 › 資料管理 › 網站資料：移除 { $site }。
more-clear-android = ⋮ › 設定 › 網站設定 › 所有網站 › { $site }：刪除儲存的資料。
more-clear-firefox_android = 輕觸網址旁的盾牌或鎖頭圖示，在那裡清除 { $site } 的 Cookie 與網站資料。
more-clear-edge_mobile = ☰ › 設定 › 隱私權和安全性 › 刪除瀏覽資料：選擇「不限時間」，並只選 Cookie 和網站資料。您在其他網站也會登出。
more-clear-other = 開啟瀏覽器的設定，找到「隱私權」，然後刪除 { $site } 的 Cookie 和儲存的資料。

clear-title = 要清除這個應用程式的登入資料嗎？
clear-nothing = 這個應用程式在這裡沒有頁面可以移除的登入資料。
clear-http-only = 頁面看不到的 Cookie 會保留，除非由應用程式自己的伺服器移除。
clear-with-server = 還會請應用程式的伺服器移除它保存在這裡的內容。其中可能包括未勾選的項目。
clear-yes = 移除
clear-no = 保留
clear-done = 已移除。現在請重新登入。
clear-left = 以下內容無法移除：{ $names }
clear-kind-local = 儲存在這台裝置上
clear-kind-session = 為這個分頁儲存
clear-kind-cookie = Cookie
clear-kind-cache = 已儲存的副本
clear-kind-database = 這台裝置上的資料庫
clear-kind-worker = 應用程式在背景執行的部分
