# فارسی. What the parts are for is said in en.ftl.

## Causes: a title, what happened, what to do.

cause-no_credentials-title = لطفاً وارد شوید
cause-no_credentials-what = به نظر می‌رسد اینجا وارد نشده‌اید؛ به همین دلیل سرور درخواست را نپذیرفت.
cause-no_credentials-next = برای ادامه وارد شوید.

cause-logged_out-title = از حساب خود خارج شده‌اید
cause-logged_out-what = به نظر می‌رسد از حساب خود خارج شده‌اید، شاید در برگه یا پنجره‌ای دیگر.
cause-logged_out-next = برای ادامه دوباره وارد شوید.

cause-expired_token-title = مهلت ورود شما تمام شده است
cause-expired_token-what = برای امنیت شما، هر ورود پس از مدتی پایان می‌یابد.
cause-expired_token-what-at = مهلت ورود شما { $ago } پیش تمام شد ({ $at }).
cause-expired_token-next = برای ادامه دوباره وارد شوید.
cause-expired_token-next-refresh = برای ادامه ورود خود را تمدید کنید.

cause-session_expired-title = از حسابتان خارج شدید
cause-session_expired-what = سرور دیگر ورود شما را به یاد ندارد. این حالت پس از وقفه یا هنگام راه‌اندازی دوبارهٔ سرویس پیش می‌آید.
cause-session_expired-next = برای ادامه دوباره وارد شوید.

cause-session_revoked-title = از حسابتان خارج شدید
cause-session_revoked-what = سرویس به ورود شما پایان داد، شاید پس از تعویض گذرواژه.
cause-session_revoked-next = برای ادامه دوباره وارد شوید.

cause-token_revoked-title = از حسابتان خارج شدید
cause-token_revoked-what = سرویس دیگر ورود شما را نمی‌پذیرد.
cause-token_revoked-next = برای ادامه دوباره وارد شوید.

cause-refresh_token_invalid-title = لطفاً دوباره وارد شوید
cause-refresh_token_invalid-what = ورود شما تمدید نشد.
cause-refresh_token_invalid-next = برای ادامه دوباره وارد شوید.

cause-wrong_password-title = لطفاً نام و گذرواژه را بررسی کنید
cause-wrong_password-what = سرور این نام کاربری و گذرواژه را نپذیرفت.
cause-wrong_password-next = هر دو را بررسی کنید و یک بار دیگر تلاش کنید.

cause-invalid_api_key-title = این برنامه نتوانست خود را معرفی کند
cause-invalid_api_key-what = کلیدی که این برنامه به کار می‌برد پذیرفته نشد. شما کار اشتباهی نکرده‌اید.
cause-invalid_api_key-next = مسئولان برنامه می‌توانند این را درست کنند. گزارش را برایشان بفرستید.

cause-token_invalid-title = لطفاً دوباره وارد شوید
cause-token_invalid-what = سرور ورود شما را نمی‌شناسد.
cause-token_invalid-next = معمولاً ورود تازه کمک می‌کند.

cause-token_signature_invalid-title = لطفاً دوباره وارد شوید
cause-token_signature_invalid-what = سرور نتوانست تأیید کند که ورود شما واقعی است.
cause-token_signature_invalid-next = معمولاً ورود تازه کمک می‌کند. اگر نشد، داده‌های ورود این برنامه را پاک کنید و دوباره وارد شوید.

cause-wrong_audience-title = این ورود برای سرویس دیگری است
cause-wrong_audience-what = به نظر می‌رسد ورود شما برای بخش دیگری از سرویس است.
cause-wrong_audience-next = دوباره وارد شوید. اگر باز پیش آمد، مسئولان برنامه می‌توانند آن را درست کنند.

cause-wrong_issuer-title = این ورود متعلق به سرویس ورود دیگری است
cause-wrong_issuer-what = به نظر می‌رسد این سرور به سرویس ورودی جز سرویس شما اعتماد دارد.
cause-wrong_issuer-next = دوباره وارد شوید. اگر باز پیش آمد، مسئولان برنامه می‌توانند آن را درست کنند.

cause-wrong_token_type-title = این برنامه چیزی را اشتباه گرفت
cause-wrong_token_type-what = برنامه نوع نادرستی از برگهٔ عبور را به سرور نشان داد. شما کار اشتباهی نکرده‌اید.
cause-wrong_token_type-next = شاید ورود دوباره کمک کند. اگر نشد، گزارش را برای مسئولان برنامه بفرستید.

cause-invalid_client-title = این برنامه نتوانست خود را معرفی کند
cause-invalid_client-what = سرور خود این برنامه را نمی‌پذیرد. شما کار اشتباهی نکرده‌اید.
cause-invalid_client-next = مسئولان برنامه می‌توانند این را درست کنند. گزارش را برایشان بفرستید.

cause-token_malformed-title = ورود شما در این برنامه گم شد
cause-token_malformed-what = برنامه به جای ورود شما چیزی ناخوانا فرستاد. شما کار اشتباهی نکرده‌اید.
cause-token_malformed-next = معمولاً ورود دوباره کمک می‌کند.

cause-wrong_scheme-title = این برنامه به شیوهٔ نادرستی پرسید
cause-wrong_scheme-what = سرور ورود را به شکلی جز آنچه برنامه فرستاد انتظار دارد. شما کار اشتباهی نکرده‌اید.
cause-wrong_scheme-next = مسئولان برنامه می‌توانند این را درست کنند. گزارش را برایشان بفرستید.

cause-missing_api_key-title = این برنامه کلیدش را فراموش کرد
cause-missing_api_key-what = برنامه باید کلیدی می‌فرستاد و نفرستاد. شما کار اشتباهی نکرده‌اید.
cause-missing_api_key-next = مسئولان برنامه می‌توانند این را درست کنند. گزارش را برایشان بفرستید.

cause-credentials_incomplete-title = چیزی در ورود کم بود
cause-credentials_incomplete-what = در ورودی که فرستاده شد چیزی کم است که سرور لازم دارد.
cause-credentials_incomplete-next = همهٔ فیلدها را پر کنید و دوباره تلاش کنید. اگر هیچ‌کدام خالی نیست، گزارش را بفرستید.

cause-credentials_not_sent-title = این برنامه ورود شما را نشان نداد
cause-credentials_not_sent-what = برنامه بدون نشان دادن اینکه شما که هستید از سرور پرسید. شما کار اشتباهی نکرده‌اید.
cause-credentials_not_sent-next = مسئولان برنامه می‌توانند این را درست کنند. گزارش را برایشان بفرستید.

cause-credentials_not_sent_cross_origin-title = این برنامه ورود شما را نشان نداد
cause-credentials_not_sent_cross_origin-what = برنامه بدون نشان دادن اینکه شما که هستید از سرور دیگرش پرسید. شما کار اشتباهی نکرده‌اید.
cause-credentials_not_sent_cross_origin-next = مسئولان برنامه می‌توانند این را درست کنند. گزارش را برایشان بفرستید.

cause-authorization_stripped_on_redirect-title = ورود شما در راه گم شد
cause-authorization_stripped_on_redirect-what = درخواست به نشانی دیگری سپرده شد و ورود شما نمی‌توانست همراهش برود. شما کار اشتباهی نکرده‌اید.
cause-authorization_stripped_on_redirect-next = مسئولان برنامه می‌توانند این را درست کنند. گزارش را برایشان بفرستید.

cause-authorization_stripped_by_proxy-title = ورود شما در راه گم شد
cause-authorization_stripped_by_proxy-what = برنامه ورود شما را فرستاد، اما به نظر می‌رسد به سرور نرسیده است. شما کار اشتباهی نکرده‌اید.
cause-authorization_stripped_by_proxy-next = مسئولان برنامه می‌توانند این را درست کنند. گزارش را برایشان بفرستید.

cause-dpop_proof_missing-title = این برنامه چیزی را جا انداخت
cause-dpop_proof_missing-what = سرور همراه ورود شما مدرک دیگری هم می‌خواهد و برنامه آن را نفرستاد. شما کار اشتباهی نکرده‌اید.
cause-dpop_proof_missing-next = مسئولان برنامه می‌توانند این را درست کنند. گزارش را برایشان بفرستید.

cause-dpop_proof_invalid-title = مدرک این برنامه مطابقت نداشت
cause-dpop_proof_invalid-what = مدرکی که همراه ورود شما می‌رود پذیرفته نشد. شما کار اشتباهی نکرده‌اید.
cause-dpop_proof_invalid-next = مسئولان برنامه می‌توانند این را درست کنند. گزارش را برایشان بفرستید.

cause-dpop_nonce_required-title = لطفاً دوباره تلاش کنید
cause-dpop_nonce_required-what = سرور از برنامه خواست درخواست را با شماره‌ای تازه تکرار کند.
cause-dpop_nonce_required-next = معمولاً تلاش دوباره کافی است.

cause-digest_nonce_stale-title = لطفاً دوباره تلاش کنید
cause-digest_nonce_stale-what = سرور همان اطلاعات ورود را یک بار دیگر خواست. گذرواژهٔ تازه‌ای لازم نیست.
cause-digest_nonce_stale-next = معمولاً تلاش دوباره کافی است.

cause-cookie_blocked_samesite-title = شاید مرورگر شما جلوی ورود را بگیرد
cause-cookie_blocked_samesite-what = برنامه و سرورش در سایت‌های متفاوتی هستند. مرورگرها در این حالت اغلب کوکی‌ها را نمی‌فرستند.
cause-cookie_blocked_samesite-next = به کوکی‌ها اجازه دهید و دوباره وارد شوید. اگر باز پیش آمد، مسئولان برنامه می‌توانند آن را درست کنند.

cause-cookie_not_stored-title = ورود شما ذخیره نشد
cause-cookie_not_stored-what = شما وارد شدید، اما به نظر می‌رسد کوکی‌ای که آن را به یاد دارد نیست.
cause-cookie_not_stored-next = به کوکی‌ها اجازه دهید و دوباره وارد شوید. اگر باز پیش آمد، مسئولان برنامه می‌توانند آن را درست کنند.

cause-cookies_disabled-title = کوکی‌ها غیرفعال هستند
cause-cookies_disabled-what = مرورگر شما برای این سایت کوکی نگه نمی‌دارد؛ به همین دلیل ورود شما نمی‌ماند.
cause-cookies_disabled-next = در تنظیمات مرورگر به کوکی‌های این برنامه اجازه دهید، سپس دوباره وارد شوید.

cause-csrf_missing-title = لطفاً این صفحه را دوباره بارگذاری کنید
cause-csrf_missing-what = سرور درخواست را رد کرد. به نظر می‌رسد یک نشان امنیتی این صفحه کم است.
cause-csrf_missing-next = صفحه را دوباره بارگذاری کنید. اگر می‌خواهید نوشته‌تان بماند، ابتدا آن را کپی کنید.

cause-csrf_invalid-title = شاید این صفحه به‌روز نباشد
cause-csrf_invalid-what = شاید صفحه بیش از اندازه باز مانده باشد، یا در برگهٔ دیگری دوباره وارد شده باشید.
cause-csrf_invalid-next = صفحه را دوباره بارگذاری کنید. اگر می‌خواهید نوشته‌تان بماند، ابتدا آن را کپی کنید.

cause-permission_denied-title = شما به این دسترسی ندارید
cause-permission_denied-what = به نظر می‌رسد این بخش برای حساب شما باز نیست.
cause-permission_denied-next = درخواست دسترسی کنید، یا با حسابی وارد شوید که دسترسی دارد.

cause-insufficient_scope-title = شما به این دسترسی ندارید
cause-insufficient_scope-what = به نظر می‌رسد ورود شما این را در بر نمی‌گیرد.
cause-insufficient_scope-next = درخواست دسترسی کنید، یا با حسابی وارد شوید که دسترسی دارد.

cause-mfa_or_step_up_required-title = لطفاً تأیید کنید که خودتان هستید
cause-mfa_or_step_up_required-what = این گام بررسی دیگری لازم دارد؛ مانند یک کد یا ورود تازه.
cause-mfa_or_step_up_required-next = برای ادامه تأیید کنید که چه کسی هستید.

cause-account_disabled-title = این حساب غیرفعال است
cause-account_disabled-what = سرور اجازهٔ ورود به این حساب را نمی‌دهد.
cause-account_disabled-next = به پشتیبانی پیام دهید تا آن را بررسی کنند.

cause-account_unverified-title = لطفاً نشانی ایمیل خود را تأیید کنید
cause-account_unverified-what = نشانی ایمیل این حساب هنوز تأیید نشده است.
cause-account_unverified-next = پیوند پیامی را که برایتان آمده باز کنید، سپس وارد شوید.

cause-rate_or_lockout-title = لطفاً کمی صبر کنید
cause-rate_or_lockout-title-long = لطفاً پیش از تلاش دوباره صبر کنید
cause-rate_or_lockout-what = به نظر می‌رسد در زمانی کوتاه بیش از حد تلاش شده است.
cause-rate_or_lockout-what-wait = به نظر می‌رسد بیش از حد تلاش شده است. سرور می‌خواهد { $wait } صبر کنید.
cause-rate_or_lockout-next = کمی صبر کنید، سپس دوباره تلاش کنید.

cause-clock_skew-title = لطفاً ساعت دستگاه خود را بررسی کنید
cause-clock_skew-what = به نظر می‌رسد ساعت این دستگاه و سرور یکی نیست.
cause-clock_skew-what-behind = ساعت این دستگاه { $off } از ساعت سرور عقب‌تر است.
cause-clock_skew-what-ahead = ساعت این دستگاه { $off } از ساعت سرور جلوتر است.
cause-clock_skew-next = در تنظیمات دستگاه، تاریخ و ساعت را خودکار کنید، سپس دوباره بررسی کنید.

cause-token_not_yet_valid-title = ورود شما هنوز معتبر نیست
cause-token_not_yet_valid-what = طبق ساعت سرور، ورود شما هنوز آغاز نشده است.
cause-token_not_yet_valid-next = کمی صبر کنید و دوباره تلاش کنید.

cause-sso_redirect-title = لطفاً وارد شوید
cause-sso_redirect-what = به نظر می‌رسد برنامه به جای داده‌هایی که خواسته بود، صفحهٔ ورود دریافت کرده است.
cause-sso_redirect-next = برای ادامه وارد شوید.

cause-preflight_blocked-title = درخواست به مقصد نرسید
cause-preflight_blocked-what = به نظر می‌رسد سرور دیگر برنامه درخواست‌های این صفحه را رد می‌کند. شما کار اشتباهی نکرده‌اید.
cause-preflight_blocked-next = مسئولان برنامه می‌توانند این را درست کنند. گزارش را برایشان بفرستید.

cause-unknown-title = سرور این را نپذیرفت
cause-unknown-what = سرور درخواست را رد کرد و ما نتوانستیم بفهمیم چرا.
cause-unknown-next = دوباره تلاش کنید. اگر باز پیش آمد، دوباره وارد شوید.

## How sure it is.

hedge-likely = فکر می‌کنیم این اتفاق افتاده است.
hedge-possible = مطمئن نیستیم؛ این محتمل‌ترین توضیح است.

## What stays safe.

safe-typed = آنچه اینجا نوشته‌اید هنوز اینجاست.
safe-report = در گزارش هیچ گذرواژه‌ای نیست.

## Buttons.

action-sign_in = ورود دوباره
action-refresh = تمدید ورود من
action-retry = تلاش دوباره
action-clear_app_data = پاک کردن داده‌های ورود
action-allow_cookies = به کوکی‌ها اجازه دادم
action-fix_clock = ساعت را تنظیم کردم
action-reload = بارگذاری دوبارهٔ صفحه
action-check_credentials = رفتن به صفحهٔ ورود
action-verify_identity = تأیید هویت من
action-request_access = درخواست دسترسی
action-switch_account = خروج و تعویض حساب
action-pass_gateway = رفتن به صفحهٔ ورود
action-wait = تلاش دوباره
action-contact_support = پیام به پشتیبانی
action-copy_report = کپی گزارش
action-fix_request = تغییر درخواست
action-fix_server = تغییر سرور

## The card.

card-close = بستن
card-details = جزئیات
card-kept = صفحه را دوباره بارگذاری کنید. بیشتر آنچه نوشته‌اید پس از آن برمی‌گردد، به جز گذرواژه‌ها، کدها و فایل‌ها.
card-requests = { $n ->
    [one] { $n } درخواست رد شد.
   *[other] { $n } درخواست رد شد.
}
card-seen = آنچه دیدیم
card-hidden = آنچه نتوانستیم ببینیم
card-other = احتمال‌های دیگر
card-developer = برای توسعه‌دهندگان
card-trace = کد برای پشتیبانی

busy-fetch = یک لحظه…
busy-retry = در حال تلاش دوباره…
busy-sign-in = لطفاً وارد شوید…
busy-refresh = در حال تمدید ورود شما…
busy-clear = در حال پاک کردن…

state-resolved = دوباره کار می‌کند
state-resolved-next = برای دیدن همه‌چیز صفحه را دوباره بارگذاری کنید، یا همین‌طور ادامه دهید.
state-still = سرور هنوز نمی‌پذیرد.
state-down = سرویس در حال حاضر کار نمی‌کند
state-down-next = چند دقیقه دیگر دوباره تلاش کنید.
state-unasked = این درخواست را نمی‌توان از اینجا با اطمینان تکرار کرد. صفحه را دوباره بارگذاری کنید، یا کاری را که می‌کردید تکرار کنید.
state-refresh-failed = ورود شما تمدید نشد. لطفاً دوباره وارد شوید.
state-signing-in = در پنجره‌ای که باز شد وارد شوید، سپس به اینجا برگردید.
state-not-signed-in = هنوز وارد نشده‌اید.
state-copied = گزارش کپی شد. می‌توانید پیش از فرستادن آن را بخوانید.
state-copy-by-hand = مرورگر اجازهٔ کپی نداد. متن زیر را انتخاب و کپی کنید.
state-waiting = به شبکه وصل نیستید. همین که دوباره وصل شوید، این صفحه دوباره تلاش می‌کند.
state-offline = به سرور دسترسی نبود. اتصال خود را بررسی کنید و دوباره تلاش کنید.

leave-title = از این صفحه بیرون می‌روید؟
leave-what = شاید آنچه اینجا نوشته و ذخیره نکرده‌اید از دست برود.
leave-next = برای نگه داشتن آن، اینجا بمانید و ابتدا نوشته‌تان را ذخیره یا کپی کنید.
leave-no = ماندن در اینجا

report-label = گزارش

## Spans of time.

span-seconds = { $n ->
    [one] { $n } ثانیه
   *[other] { $n } ثانیه
}
span-minutes = { $n ->
    [one] { $n } دقیقه
   *[other] { $n } دقیقه
}
span-hours = { $n ->
    [one] { $n } ساعت
   *[other] { $n } ساعت
}
span-days = { $n ->
    [one] { $n } روز
   *[other] { $n } روز
}

## Facts, for those who open the details.

fact-status = سرور پاسخ { $status } داد.
fact-nothing_sent = درخواست هیچ توکن، کلید یا گذرواژه‌ای نداشت.
fact-scheme_sent = اطلاعات هویتی با طرح «{ $scheme }» فرستاده شد.
fact-scheme_wanted = سرور طرح «{ $scheme }» را می‌خواهد.
fact-no_scheme_word = اطلاعات هویتی بدون واژهٔ طرح، مانند «Bearer»، پیش از آن فرستاده شد.
fact-placeholder_sent = واژهٔ «{ $word }» جایی بود که باید توکن باشد.
fact-token_empty = فیلد Authorization نام طرح را می‌آورد و همان‌جا تمام می‌شود.
fact-token_quoted = توکن داخل علامت نقل‌قول است.
fact-scheme_twice = واژهٔ طرح دو بار آمده است.
fact-token_characters = توکن نویسه‌هایی دارد که در هیچ توکنی مجاز نیست.
fact-token_broken = توکن مانند JWT آغاز می‌شود، اما بریده یا خراب است.
fact-basic_broken = نام کاربری و گذرواژه چنان‌که Basic می‌خواهد کدگذاری نشده‌اند.
fact-two_methods = توکن هم‌زمان در دو جا فرستاده شد.
fact-server_code = کد خطای سرور «{ $code }» است.
fact-server_says = پیام سرور دربارهٔ این است: { $about }.
fact-no_reason = سرور دلیلی نیاورد.
fact-token_expired = زمان exp توکن { $ago } پیش از درخواست گذشته بود.
fact-token_live = بر پایهٔ تاریخ‌های خودش، توکن هنوز معتبر بود.
fact-url_expired = مهلت نشانی { $ago } پیش از درخواست تمام شده بود.
fact-token_not_before = زمان nbf توکن { $ahead } از ساعت جلوتر است.
fact-token_issued_ahead = زمان iat توکن { $ahead } از ساعت جلوتر است.
fact-signed_off = زمان امضاشده با زمان سرور { $off } اختلاف دارد.
fact-device_clock_off = ساعت این دستگاه با ساعت سرور { $ahead } اختلاف دارد.
fact-token_unsigned = توکن امضا نشده است.
fact-token_kind = توکن می‌گوید از نوع «{ $kind }» است.
fact-token_audience = مخاطب (audience) «{ $audience }» است.
fact-token_issuer = صادرکنندهٔ توکن «{ $issuer }» است.
fact-other_audience_accepted = توکن‌هایی برای مخاطب (audience) دیگری پیش‌تر اینجا پذیرفته شده‌اند.
fact-other_issuer_accepted = توکن‌هایی از صادرکنندهٔ دیگری پیش‌تر اینجا پذیرفته شده‌اند.
fact-mode_omit = درخواست با credentials: 'omit' فرستاده شد.
fact-mode_default_cross_origin = درخواست با حالت پیش‌فرض credentials به مبدأ (origin) دیگری رفت؛ این حالت کوکی به آنجا نمی‌فرستد.
fact-mode_include_cross_site = درخواست با credentials: 'include' به سایت دیگری رفت.
fact-cookies_off = مرورگر می‌گوید کوکی‌ها غیرفعال هستند.
fact-logged_in_before = { $ago } پیش از آن یک ورود موفق بود.
fact-accepted_before = همین اطلاعات هویتی { $ago } پیش از آن پذیرفته شد.
fact-worked_before = همین نشانی { $ago } پیش از آن درست پاسخ داد.
fact-logged_out_before = { $ago } پیش از آن یک خروج موفق بود.
fact-token_sent_before = { $ago } پیش از آن توکنی فرستاده شد و اکنون هیچ.
fact-token_stored = چیزی شبیه توکن با نام «{ $name }» ذخیره شده و فرستاده نشده است.
fact-never_accepted = از آن پس چیزی پذیرفته نشده است.
fact-refused_before = { $times ->
    [one] پیش از این { $times } بار ورود رد شده بود.
   *[other] پیش از این { $times } بار ورود رد شده بود.
}
fact-redirected_to_login = درخواست به صفحهٔ ورود هدایت شد: { $address }
fact-redirected_away = درخواست به { $origin } هدایت شد.
fact-login_form = پاسخ صفحه‌ای با فیلد گذرواژه است.
fact-call_failed = فراخوانی شکست خورد و پاسخی نبود که صفحه اجازهٔ دیدنش را داشته باشد.
fact-needs_preflight = مرورگر پیش از چنین درخواستی ابتدا از سرور دیگر می‌پرسد (preflight).
fact-csrf_not_sent = توکن ضد جعل فرستاده نشد.
fact-csrf_sent = یک توکن ضد جعل فرستاده شد.
fact-scope_wanted = سرور دامنهٔ (scope) «{ $scope }» را می‌خواهد.
fact-retry_after = سرور می‌خواهد { $wait } صبر کنید.
fact-key_sent = کلیدی با نام «{ $name }» فرستاده شد.
fact-proof_sent = یک مدرک DPoP فرستاده شد.
fact-proof_not_sent = مدرک DPoP فرستاده نشد.
fact-nonce_stale = سرور nonce را کهنه می‌داند: گذرواژه درست است.
fact-step_up_wanted = سرور این را می‌خواهد: { $wanted }.
fact-login_sent = نام کاربری و گذرواژه برای ورود فرستاده شد.
fact-login_field_missing = یک فیلد ورود کم بود.
fact-grant_sent = توکنی با نوع grant «{ $grant }» درخواست شد.
fact-redirect_dropped = مرورگرها هنگامی که هدایت از مبدأ (origin) بیرون برود، فیلد Authorization را نمی‌فرستند.
fact-password_sent = نام کاربری و گذرواژه فرستاده شد.

hidden-not_exposed_by_cors = سرآیندهای پاسخ: سرور دیگر آن‌ها را آشکار نمی‌کند (Access-Control-Expose-Headers).
hidden-http_only_cookies = کوکی‌های HttpOnly: صفحه نمی‌تواند ببیند که فرستاده شده‌اند یا نه.
hidden-opaque_response = خود پاسخ: مرورگر آن را از صفحه پنهان می‌کند.
hidden-storage_denied = داده‌های ذخیره‌شده: مرورگر اجازهٔ دسترسی نمی‌دهد.
hidden-cookies_denied = کوکی‌ها: مرورگر اجازهٔ دسترسی نمی‌دهد.
hidden-body_not_read = بدنهٔ پاسخ.
hidden-server_clock = ساعت سرور: زمان‌ها با ساعت این دستگاه سنجیده شد.
hidden-service_worker = آنچه خود سرور گفت: یک service worker این برنامه پاسخ را رساند یا ساخت.
hidden-browser_headers = سرآیندهایی که مرورگر خودش می‌افزاید.
