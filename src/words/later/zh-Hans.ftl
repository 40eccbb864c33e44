# 简体中文. What this file is for is said in en.ftl.

more-kept = 您之前输入的内容已经放回。发送前请再看一遍。
more-repeat = 您已重新登录
more-repeat-next = 请重做刚才的操作。
more-wait = { $left }后可以再试一次。到时此页面会自动再试。
more-wait-then = { $left }后可以再试一次。
more-clock_right = 您的时钟已经对了
more-clock_wrong = 此设备的时钟仍然与服务器不一致。
more-allow = 在此处允许 Cookie
more-not_allowed = 浏览器在此处没有允许。
more-access = 您好，我需要访问这个页面：{ $page }
more-ticked = 勾选的内容将从此浏览器中移除。
more-by_hand = 其中一部分只能手动移除。
more-unanswered = 此页面尝试保存或发送的某些内容没有得到回应。登录后，请查看它是否已经存在。

more-why-sign_in = 看起来是登录数据
more-why-named = 此应用的登录数据
more-why-copies = 可能存有旧的响应
more-why-other = 其他内容，可能是您的工作
more-unmeasured = 大小未知

more-clock-windows = 设置 › 时间和语言 › 日期和时间：打开“自动设置时间”。
more-clock-macos = 苹果菜单 › 系统设置 › 通用 › 日期与时间：打开“自动设定时间和日期”。
more-clock-ios = 设置 › 通用 › 日期与时间：打开“自动设置”。
more-clock-android = 设置 › 系统 › 日期和时间：打开“自动设置时间”。
more-clock-linux = 设置 › 系统 › 日期和时间：打开“自动设置日期和时间”。
more-clock-chromeos = 设置 › 系统偏好设置 › 日期和时间：打开“自动设置时间”。

more-cookies-chrome = ⋮ › 设置 › 隐私和安全 › 第三方 Cookie：把 { $site } 加入允许的网站。
more-cookies-edge = ⋯ › 设置 › 隐私、搜索和服务 › Cookie：把 { $site } 加入允许的网站。
more-cookies-firefox = ☰ › 设置 › 隐私与安全 › Cookie 和网站数据 › 管理例外：允许 { $site }。
more-cookies-safari = Safari › 设置 › 隐私：关闭“阻止跨站跟踪”。然后在 高级 中关闭“阻止所有 Cookie”。
more-cookies-ios = 设置 › App › { $browser }：允许 Cookie 和跨网站跟踪。
more-cookies-ios_17 = 设置 › { $browser }：允许 Cookie 和跨网站跟踪。
more-cookies-android = ⋮ › 设置 › 网站设置 › 第三方 Cookie：允许 { $site }。
more-cookies-firefox_android = 轻触地址旁的盾牌或锁形图标，为 { $site } 关闭跟踪保护。
more-cookies-edge_mobile = ☰ › 设置 › 网站设置 › 网站权限 › 第三方 Cookie：允许 { $site }。
more-cookies-other = 打开浏览器的设置，找到“隐私”和“Cookie”，然后允许 { $site }。

more-clear-chrome = ⋮ › 设置 › 隐私和安全 › 网站设置 › 查看各网站的权限设置和存储的数据：删除 { $site }。
more-clear-edge = ⋯ › 设置 › 隐私、搜索和服务 › Cookie › 查看所有 Cookie 和站点数据：删除 { $site }。
more-clear-firefox = ☰ › 设置 › 隐私与安全 › Cookie 和网站数据 › 管理数据：移除 { $site }。
more-clear-safari = Safari › 设置 › 隐私 › 管理网站数据：移除 { $site }。
more-clear-ios = 设置 › App › Safari › 高级 › 网站数据：删除 { $site }。
more-clear-ios_17 = 设置 › Safari › 高级 › 网站数据：删除 { $site }。
more-clear-chrome_ios = ⋯ › 删除浏览数据：选择“时间不限”，并在 浏览数据 中只选 Cookie 和网站数据。您在其他网站也会退出登录。
more-clear-firefox_ios = ⋯ › 设置 › 数据管理 › 网站数据：移除 { $site }。
more-clear-android = ⋮ › 设置 › 网站设置 › 所有网站 › { $site }：删除存储的数据。
more-clear-firefox_android = 轻触地址旁的盾牌或锁形图标，在那里清除 { $site } 的 Cookie 和网站数据。
more-clear-edge_mobile = ☰ › 设置 › 隐私和安全 › 删除浏览数据：选择“时间不限”，并只选 Cookie 和网站数据。您在其他网站也会退出登录。
more-clear-other = 打开浏览器的设置，找到“隐私”，然后删除 { $site } 的 Cookie 和存储的数据。

clear-title = 要清除此应用的登录数据吗？
clear-nothing = 此应用在这里没有页面可以移除的登录数据。
clear-http-only = 页面看不到的 Cookie 会保留，除非由应用自己的服务器移除。
clear-with-server = 还会请求应用的服务器移除它保存在这里的内容。其中可能包括未勾选的项目。
clear-yes = 移除
clear-no = 保留
clear-done = 已移除。现在请重新登录。
clear-left = 以下内容无法移除：{ $names }
clear-kind-local = 保存在此设备上
clear-kind-session = 为此标签页保存
clear-kind-cookie = Cookie
clear-kind-cache = 已保存的副本
clear-kind-database = 此设备上的数据库
clear-kind-worker = 应用在后台运行的部分
