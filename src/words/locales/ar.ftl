# العربية. What the parts are for is said in en.ftl.

## Causes: a title, what happened, what to do.

cause-no_credentials-title = يُرجى تسجيل الدخول
cause-no_credentials-what = يبدو أنك لم تسجّل الدخول هنا، لذلك رفض الخادم الطلب.
cause-no_credentials-next = سجّل الدخول للمتابعة.

cause-logged_out-title = لم تعد مسجّل الدخول
cause-logged_out-what = يبدو أنك سجّلت الخروج، ربما في علامة تبويب أو نافذة أخرى.
cause-logged_out-next = سجّل الدخول مجددًا للمتابعة.

cause-expired_token-title = انتهت مدة جلستك
cause-expired_token-what = حفاظًا على أمانك تنتهي الجلسة بعد مدة.
cause-expired_token-what-at = انتهت مدة جلستك قبل { $ago } ({ $at }).
cause-expired_token-next = سجّل الدخول مجددًا للمتابعة.
cause-expired_token-next-refresh = جدّد جلستك للمتابعة.

cause-session_expired-title = انتهت جلستك
cause-session_expired-what = لم يعد الخادم يتذكر جلستك. يحدث هذا بعد فترة توقف أو عند إعادة تشغيل الخدمة.
cause-session_expired-next = سجّل الدخول مجددًا للمتابعة.

cause-session_revoked-title = انتهت جلستك
cause-session_revoked-what = أنهت الخدمة جلستك، ربما بعد تغيير كلمة المرور.
cause-session_revoked-next = سجّل الدخول مجددًا للمتابعة.

cause-token_revoked-title = انتهت جلستك
cause-token_revoked-what = لم تعد الخدمة تقبل جلستك.
cause-token_revoked-next = سجّل الدخول مجددًا للمتابعة.

cause-refresh_token_invalid-title = يُرجى تسجيل الدخول مجددًا
cause-refresh_token_invalid-what = تعذّر تجديد جلستك.
cause-refresh_token_invalid-next = سجّل الدخول مجددًا للمتابعة.

cause-wrong_password-title = يُرجى التحقق من الاسم وكلمة المرور
cause-wrong_password-what = لم يقبل الخادم اسم المستخدم وكلمة المرور هذين.
cause-wrong_password-next = تحقّق من كليهما ثم حاول مرة أخرى.

cause-invalid_api_key-title = لم يستطع هذا التطبيق التعريف بنفسه
cause-invalid_api_key-what = لم يُقبل المفتاح الذي يستخدمه هذا التطبيق. لم ترتكب أي خطأ.
cause-invalid_api_key-next = يستطيع القائمون على التطبيق إصلاح ذلك. أرسل إليهم التقرير.

cause-token_invalid-title = يُرجى تسجيل الدخول مجددًا
cause-token_invalid-what = لا يتعرّف الخادم على جلستك.
cause-token_invalid-next = عادةً ما يفيد تسجيل الدخول من جديد.

cause-token_signature_invalid-title = يُرجى تسجيل الدخول مجددًا
cause-token_signature_invalid-what = لم يستطع الخادم التأكد من أن جلستك حقيقية.
cause-token_signature_invalid-next = عادةً ما يفيد تسجيل الدخول من جديد. وإن لم يُفد، فامسح بيانات تسجيل الدخول لهذا التطبيق ثم سجّل الدخول مجددًا.

cause-wrong_audience-title = هذه الجلسة لخدمة أخرى
cause-wrong_audience-what = يبدو أن جلستك لجزء آخر من الخدمة.
cause-wrong_audience-next = سجّل الدخول مجددًا. وإذا تكرر ذلك، فيستطيع القائمون على التطبيق إصلاحه.

cause-wrong_issuer-title = هذه الجلسة تخص خدمة تسجيل دخول أخرى
cause-wrong_issuer-what = يبدو أن هذا الخادم يثق بخدمة تسجيل دخول أخرى غير خدمتك.
cause-wrong_issuer-next = سجّل الدخول مجددًا. وإذا تكرر ذلك، فيستطيع القائمون على التطبيق إصلاحه.

cause-wrong_token_type-title = اختلط الأمر على هذا التطبيق
cause-wrong_token_type-what = أظهر التطبيق للخادم نوعًا غير مناسب من التصاريح. لم ترتكب أي خطأ.
cause-wrong_token_type-next = قد يفيد تسجيل الدخول مجددًا. وإن لم يُفد، فأرسل التقرير إلى القائمين على التطبيق.

cause-invalid_client-title = لم يستطع هذا التطبيق التعريف بنفسه
cause-invalid_client-what = لا يقبل الخادم هذا التطبيق نفسه. لم ترتكب أي خطأ.
cause-invalid_client-next = يستطيع القائمون على التطبيق إصلاح ذلك. أرسل إليهم التقرير.

cause-token_malformed-title = ضاعت جلستك في هذا التطبيق
cause-token_malformed-what = أرسل التطبيق شيئًا غير مقروء بدلًا من جلستك. لم ترتكب أي خطأ.
cause-token_malformed-next = عادةً ما يفيد تسجيل الدخول مجددًا.

cause-wrong_scheme-title = أرسل هذا التطبيق الطلب بطريقة غير صحيحة
cause-wrong_scheme-what = يتوقع الخادم بيانات الدخول بشكل آخر غير الذي أرسله التطبيق. لم ترتكب أي خطأ.
cause-wrong_scheme-next = يستطيع القائمون على التطبيق إصلاح ذلك. أرسل إليهم التقرير.

cause-missing_api_key-title = نسي هذا التطبيق مفتاحه
cause-missing_api_key-what = كان على التطبيق إرسال مفتاح ولم يفعل. لم ترتكب أي خطأ.
cause-missing_api_key-next = يستطيع القائمون على التطبيق إصلاح ذلك. أرسل إليهم التقرير.

cause-credentials_incomplete-title = كان هناك شيء ناقص في تسجيل الدخول
cause-credentials_incomplete-what = ينقص تسجيل الدخول المُرسَل شيء يحتاج إليه الخادم.
cause-credentials_incomplete-next = املأ كل الحقول ثم حاول مجددًا. وإذا لم يكن هناك حقل فارغ، فأرسل التقرير.

cause-credentials_not_sent-title = لم يُظهر هذا التطبيق جلستك
cause-credentials_not_sent-what = خاطب التطبيق الخادم دون أن يُظهر من أنت. لم ترتكب أي خطأ.
cause-credentials_not_sent-next = يستطيع القائمون على التطبيق إصلاح ذلك. أرسل إليهم التقرير.

cause-credentials_not_sent_cross_origin-title = لم يُظهر هذا التطبيق جلستك
cause-credentials_not_sent_cross_origin-what = خاطب التطبيق خادمه الآخر دون أن يُظهر من أنت. لم ترتكب أي خطأ.
cause-credentials_not_sent_cross_origin-next = يستطيع القائمون على التطبيق إصلاح ذلك. أرسل إليهم التقرير.

cause-authorization_stripped_on_redirect-title = ضاعت بيانات دخولك في الطريق
cause-authorization_stripped_on_redirect-what = أُحيل الطلب إلى عنوان آخر، ولم يكن ممكنًا أن ترافقه بيانات دخولك. لم ترتكب أي خطأ.
cause-authorization_stripped_on_redirect-next = يستطيع القائمون على التطبيق إصلاح ذلك. أرسل إليهم التقرير.

cause-authorization_stripped_by_proxy-title = ضاعت بيانات دخولك في الطريق
cause-authorization_stripped_by_proxy-what = أرسل التطبيق بيانات دخولك، لكن يبدو أنها لم تصل إلى الخادم. لم ترتكب أي خطأ.
cause-authorization_stripped_by_proxy-next = يستطيع القائمون على التطبيق إصلاح ذلك. أرسل إليهم التقرير.

cause-dpop_proof_missing-title = أغفل هذا التطبيق شيئًا
cause-dpop_proof_missing-what = يريد الخادم إثباتًا إضافيًا مع جلستك، ولم يرسله التطبيق. لم ترتكب أي خطأ.
cause-dpop_proof_missing-next = يستطيع القائمون على التطبيق إصلاح ذلك. أرسل إليهم التقرير.

cause-dpop_proof_invalid-title = لم يتطابق إثبات هذا التطبيق
cause-dpop_proof_invalid-what = لم يُقبل الإثبات المرافق لجلستك. لم ترتكب أي خطأ.
cause-dpop_proof_invalid-next = يستطيع القائمون على التطبيق إصلاح ذلك. أرسل إليهم التقرير.

cause-dpop_nonce_required-title = يُرجى المحاولة مرة أخرى
cause-dpop_nonce_required-what = طلب الخادم من التطبيق تكرار الطلب برقم جديد.
cause-dpop_nonce_required-next = عادةً ما تكفي المحاولة مرة أخرى.

cause-digest_nonce_stale-title = يُرجى المحاولة مرة أخرى
cause-digest_nonce_stale-what = طلب الخادم بيانات تسجيل الدخول نفسها مرة أخرى. لا حاجة إلى كلمة مرور جديدة.
cause-digest_nonce_stale-next = عادةً ما تكفي المحاولة مرة أخرى.

cause-cookie_blocked_samesite-title = ربما يحجب متصفحك تسجيل الدخول
cause-cookie_blocked_samesite-what = التطبيق وخادمه في موقعين مختلفين. وكثيرًا ما تحجب المتصفحات ملفات تعريف الارتباط هناك.
cause-cookie_blocked_samesite-next = اسمح بملفات تعريف الارتباط وسجّل الدخول مجددًا. وإذا تكرر ذلك، فيستطيع القائمون على التطبيق إصلاحه.

cause-cookie_not_stored-title = لم تُحفظ جلستك
cause-cookie_not_stored-what = لقد سجّلت الدخول، لكن يبدو أن ملف تعريف الارتباط الذي يتذكره مفقود.
cause-cookie_not_stored-next = اسمح بملفات تعريف الارتباط وسجّل الدخول مجددًا. وإذا تكرر ذلك، فيستطيع القائمون على التطبيق إصلاحه.

cause-cookies_disabled-title = ملفات تعريف الارتباط معطّلة
cause-cookies_disabled-what = لا يحتفظ متصفحك بملفات تعريف الارتباط لهذا الموقع، لذلك لا يمكن أن تستمر جلستك.
cause-cookies_disabled-next = اسمح بملفات تعريف الارتباط لهذا التطبيق في إعدادات متصفحك، ثم سجّل الدخول مجددًا.

cause-csrf_missing-title = يُرجى تحميل هذه الصفحة من جديد
cause-csrf_missing-what = رفض الخادم الطلب. يبدو أن علامة أمان لهذه الصفحة مفقودة.
cause-csrf_missing-next = حمّل الصفحة من جديد. وانسخ أولًا ما كتبته إن أردت الاحتفاظ به.

cause-csrf_invalid-title = ربما أصبحت هذه الصفحة قديمة
cause-csrf_invalid-what = ربما بقيت الصفحة مفتوحة مدة طويلة، أو سجّلت الدخول من جديد في علامة تبويب أخرى.
cause-csrf_invalid-next = حمّل الصفحة من جديد. وانسخ أولًا ما كتبته إن أردت الاحتفاظ به.

cause-permission_denied-title = ليس لديك حق الوصول إلى هذا
cause-permission_denied-what = يبدو أن هذا الجزء غير متاح لحسابك.
cause-permission_denied-next = اطلب حق الوصول، أو سجّل الدخول بحساب لديه هذا الحق.

cause-insufficient_scope-title = ليس لديك حق الوصول إلى هذا
cause-insufficient_scope-what = يبدو أن جلستك لا تشمل هذا.
cause-insufficient_scope-next = اطلب حق الوصول، أو سجّل الدخول بحساب لديه هذا الحق.

cause-mfa_or_step_up_required-title = يُرجى تأكيد هويتك
cause-mfa_or_step_up_required-what = تحتاج هذه الخطوة إلى تحقّق إضافي، مثل رمز أو تسجيل دخول جديد.
cause-mfa_or_step_up_required-next = أكّد هويتك للمتابعة.

cause-account_disabled-title = هذا الحساب معطّل
cause-account_disabled-what = لا يسمح الخادم لهذا الحساب بالدخول.
cause-account_disabled-next = راسل الدعم ليتحقق من الأمر.

cause-account_unverified-title = يُرجى تأكيد بريدك الإلكتروني
cause-account_unverified-what = ما زال البريد الإلكتروني لهذا الحساب في انتظار التأكيد.
cause-account_unverified-next = افتح الرابط الموجود في الرسالة التي وصلتك، ثم سجّل الدخول.

cause-rate_or_lockout-title = يُرجى الانتظار قليلًا
cause-rate_or_lockout-title-long = يُرجى الانتظار قبل المحاولة مجددًا
cause-rate_or_lockout-what = يبدو أنه كانت هناك محاولات كثيرة في وقت قصير.
cause-rate_or_lockout-what-wait = يبدو أنه كانت هناك محاولات كثيرة. يطلب منك الخادم الانتظار لمدة { $wait }.
cause-rate_or_lockout-next = انتظر قليلًا ثم حاول مجددًا.

cause-clock_skew-title = يُرجى التحقق من ساعة جهازك
cause-clock_skew-what = يبدو أن الوقت على هذا الجهاز لا يطابق وقت الخادم.
cause-clock_skew-what-behind = ساعة هذا الجهاز متأخرة { $off } عن ساعة الخادم.
cause-clock_skew-what-ahead = ساعة هذا الجهاز متقدمة { $off } على ساعة الخادم.
cause-clock_skew-next = اجعل التاريخ والوقت تلقائيين في إعدادات جهازك، ثم تحقّق مجددًا.

cause-token_not_yet_valid-title = جلستك غير صالحة بعد
cause-token_not_yet_valid-what = بحسب ساعة الخادم لم تبدأ جلستك بعد.
cause-token_not_yet_valid-next = انتظر قليلًا ثم حاول مرة أخرى.

cause-sso_redirect-title = يُرجى تسجيل الدخول
cause-sso_redirect-what = يبدو أن التطبيق تلقّى صفحة لتسجيل الدخول بدلًا من البيانات التي طلبها.
cause-sso_redirect-next = سجّل الدخول للمتابعة.

cause-preflight_blocked-title = لم يصل الطلب
cause-preflight_blocked-what = يبدو أن خادم التطبيق الآخر يرفض الطلبات من هذه الصفحة. لم ترتكب أي خطأ.
cause-preflight_blocked-next = يستطيع القائمون على التطبيق إصلاح ذلك. أرسل إليهم التقرير.

cause-unknown-title = لم يسمح الخادم بهذا
cause-unknown-what = رفض الخادم الطلب، ولم نستطع معرفة السبب.
cause-unknown-next = حاول مجددًا. وإذا تكرر ذلك، فسجّل الدخول من جديد.

## How sure it is.

hedge-likely = هذا ما نعتقد أنه حدث.
hedge-possible = لسنا متأكدين؛ هذا هو الأقرب.

## What stays safe.

safe-typed = ما كتبته هنا ما زال هنا.
safe-report = لا يحتوي التقرير على كلمات مرور.

## Buttons.

action-sign_in = تسجيل الدخول مجددًا
action-refresh = تجديد جلستي
action-retry = المحاولة مجددًا
action-clear_app_data = مسح بيانات تسجيل الدخول
action-allow_cookies = سمحتُ بملفات تعريف الارتباط
action-fix_clock = ضبطتُ الساعة
action-reload = تحميل الصفحة من جديد
action-check_credentials = الانتقال إلى تسجيل الدخول
action-verify_identity = تأكيد هويتي
action-request_access = طلب حق الوصول
action-switch_account = تسجيل الخروج وتبديل الحساب
action-pass_gateway = الانتقال إلى تسجيل الدخول
action-wait = المحاولة مجددًا
action-contact_support = مراسلة الدعم
action-copy_report = نسخ التقرير
action-fix_request = تغيير الطلب
action-fix_server = تغيير الخادم

## The card.

card-close = إغلاق
card-details = التفاصيل
card-kept = حمّل الصفحة من جديد. سيعود معظم ما كتبته بعد ذلك، ما عدا كلمات المرور والرموز والملفات.
card-requests = { $n ->
    [zero] لم يُرفض أي طلب.
    [one] رُفض طلب واحد.
    [two] رُفض طلبان.
    [few] رُفضت { $n } طلبات.
    [many] رُفض { $n } طلبًا.
   *[other] رُفض { $n } طلب.
}
card-seen = ما رأيناه
card-hidden = ما لم نستطع رؤيته
card-other = احتمالات أخرى
card-developer = للمطوّرين
card-trace = رمز لفريق الدعم

busy-fetch = لحظة من فضلك…
busy-retry = جارٍ المحاولة مجددًا…
busy-sign-in = يُرجى تسجيل الدخول…
busy-refresh = جارٍ تجديد جلستك…
busy-clear = جارٍ المسح…

state-resolved = عاد كل شيء إلى العمل
state-resolved-next = حمّل الصفحة من جديد لترى كل شيء، أو تابع فحسب.
state-still = ما زال الخادم يرفض.
state-down = الخدمة لا تعمل حاليًا
state-down-next = حاول مجددًا بعد بضع دقائق.
state-unasked = لا يمكن تكرار هذا الطلب بأمان من هنا. حمّل الصفحة من جديد، أو كرّر ما فعلته.
state-refresh-failed = تعذّر تجديد جلستك. يُرجى تسجيل الدخول مجددًا.
state-signing-in = سجّل الدخول في النافذة التي فُتحت، ثم عُد إلى هنا.
state-not-signed-in = لم تسجّل الدخول بعد.
state-copied = نُسخ التقرير. يمكنك قراءته قبل إرساله.
state-copy-by-hand = لم يسمح المتصفح بالنسخ. حدّد النص أدناه وانسخه.
state-waiting = لا يوجد اتصال بالشبكة. ما إن يعود الاتصال حتى تحاول هذه الصفحة مجددًا.
state-offline = تعذّر الوصول إلى الخادم. تحقّق من اتصالك ثم حاول مجددًا.

leave-title = هل تريد مغادرة هذه الصفحة؟
leave-what = قد يضيع ما كتبته هنا ولم تحفظه.
leave-next = للاحتفاظ به، ابقَ هنا واحفظ نصك أو انسخه أولًا.
leave-no = البقاء هنا

report-label = التقرير

## Spans of time.

span-seconds = { $n ->
    [zero] { $n } ثانية
    [one] ثانية واحدة
    [two] ثانيتين
    [few] { $n } ثوانٍ
    [many] { $n } ثانية
   *[other] { $n } ثانية
}
span-minutes = { $n ->
    [zero] { $n } دقيقة
    [one] دقيقة واحدة
    [two] دقيقتين
    [few] { $n } دقائق
    [many] { $n } دقيقة
   *[other] { $n } دقيقة
}
span-hours = { $n ->
    [zero] { $n } ساعة
    [one] ساعة واحدة
    [two] ساعتين
    [few] { $n } ساعات
    [many] { $n } ساعة
   *[other] { $n } ساعة
}
span-days = { $n ->
    [zero] { $n } يوم
    [one] يوم واحد
    [two] يومين
    [few] { $n } أيام
    [many] { $n } يومًا
   *[other] { $n } يوم
}

## Facts, for those who open the details.

fact-status = أجاب الخادم بالرمز { $status }.
fact-nothing_sent = لم يحمل الطلب أي token أو مفتاح أو كلمة مرور.
fact-scheme_sent = أُرسلت بيانات اعتماد بالمخطط «{ $scheme }».
fact-scheme_wanted = يطلب الخادم المخطط «{ $scheme }».
fact-no_scheme_word = أُرسلت بيانات اعتماد دون كلمة مخطط قبلها مثل «Bearer».
fact-placeholder_sent = كانت الكلمة «{ $word }» مكان الـ token.
fact-token_empty = يذكر الحقل Authorization مخططًا ثم ينتهي.
fact-token_quoted = الـ token محاط بعلامتي اقتباس.
fact-scheme_twice = وردت كلمة المخطط مرتين.
fact-token_characters = في الـ token محارف لا يجوز أن ترد في أي token.
fact-token_broken = يبدأ الـ token مثل JWT لكنه مقطوع أو مشوّه.
fact-basic_broken = لم يُرمَّز اسم المستخدم وكلمة المرور كما يطلب Basic.
fact-two_methods = أُرسل الـ token في موضعين معًا.
fact-server_code = رمز خطأ الخادم هو «{ $code }».
fact-server_says = تتعلق رسالة الخادم بما يلي: { $about }.
fact-no_reason = لم يذكر الخادم سببًا.
fact-token_expired = انقضى exp في الـ token قبل الطلب بمدة { $ago }.
fact-token_live = وفقًا لتواريخه كان الـ token ما زال صالحًا.
fact-url_expired = انتهت صلاحية العنوان قبل الطلب بمدة { $ago }.
fact-token_not_before = يقع nbf في الـ token بعد وقت الساعة بمقدار { $ahead }.
fact-token_issued_ahead = يقع iat في الـ token بعد وقت الساعة بمقدار { $ahead }.
fact-signed_off = يختلف الوقت الموقَّع عن وقت الخادم بمقدار { $off }.
fact-device_clock_off = تختلف ساعة هذا الجهاز عن ساعة الخادم بمقدار { $ahead }.
fact-token_unsigned = الـ token غير موقَّع.
fact-token_kind = يذكر الـ token أنه من النوع «{ $kind }».
fact-token_audience = الجهة المقصودة (audience) هي «{ $audience }».
fact-token_issuer = جهة إصدار الـ token هي «{ $issuer }».
fact-other_audience_accepted = قُبلت هنا من قبل tokens لجهة مقصودة (audience) أخرى.
fact-other_issuer_accepted = قُبلت هنا من قبل tokens من جهة إصدار أخرى.
fact-mode_omit = أُجري الطلب مع credentials: 'omit'.
fact-mode_default_cross_origin = ذهب الطلب إلى أصل (origin) آخر بوضع credentials الافتراضي الذي لا يرسل ملفات تعريف الارتباط إليه.
fact-mode_include_cross_site = ذهب الطلب إلى موقع آخر مع credentials: 'include'.
fact-cookies_off = يقول المتصفح إن ملفات تعريف الارتباط معطّلة.
fact-logged_in_before = نجح تسجيل دخول قبل ذلك بمدة { $ago }.
fact-accepted_before = قُبلت بيانات الاعتماد نفسها قبل ذلك بمدة { $ago }.
fact-worked_before = أجاب العنوان نفسه بنجاح قبل ذلك بمدة { $ago }.
fact-logged_out_before = نجح تسجيل خروج قبل ذلك بمدة { $ago }.
fact-token_sent_before = أُرسل token قبل ذلك بمدة { $ago }، ولم يُرسل الآن.
fact-token_stored = شيء يشبه token محفوظ باسم «{ $name }» ولم يُرسل.
fact-never_accepted = لم يُقبل شيء منذ ذلك الحين.
fact-refused_before = { $times ->
    [zero] لم يُرفض تسجيل الدخول من قبل.
    [one] رُفض تسجيل الدخول من قبل مرة واحدة.
    [two] رُفض تسجيل الدخول من قبل مرتين.
    [few] رُفض تسجيل الدخول من قبل { $times } مرات.
    [many] رُفض تسجيل الدخول من قبل { $times } مرة.
   *[other] رُفض تسجيل الدخول من قبل { $times } مرة.
}
fact-redirected_to_login = أُعيد توجيه الطلب إلى صفحة لتسجيل الدخول: { $address }
fact-redirected_away = أُعيد توجيه الطلب إلى { $origin }.
fact-login_form = الإجابة صفحة فيها حقل لكلمة المرور.
fact-call_failed = فشل الاستدعاء دون إجابة يمكن لصفحة أن تراها.
fact-needs_preflight = يسأل المتصفح الخادم الآخر أولًا (preflight) قبل طلب كهذا.
fact-csrf_not_sent = لم يُرسل token للحماية من التزوير.
fact-csrf_sent = أُرسل token للحماية من التزوير.
fact-scope_wanted = يطلب الخادم النطاق (scope) «{ $scope }».
fact-retry_after = يطلب منك الخادم الانتظار لمدة { $wait }.
fact-key_sent = أُرسل مفتاح باسم «{ $name }».
fact-proof_sent = أُرسل إثبات DPoP.
fact-proof_not_sent = لم يُرسل إثبات DPoP.
fact-nonce_stale = يعدّ الخادم nonce قديمًا: كلمة المرور صحيحة.
fact-step_up_wanted = يطلب الخادم: { $wanted }.
fact-login_sent = أُرسل اسم مستخدم وكلمة مرور لتسجيل الدخول.
fact-login_field_missing = كان أحد حقول تسجيل الدخول مفقودًا.
fact-grant_sent = طُلب token بنوع grant «{ $grant }».
fact-redirect_dropped = تحذف المتصفحات الحقل Authorization عندما تغادر إعادة التوجيه الأصل (origin).
fact-password_sent = أُرسل اسم مستخدم وكلمة مرور.

hidden-not_exposed_by_cors = ترويسات الإجابة: لا يكشفها الخادم الآخر (Access-Control-Expose-Headers).
hidden-http_only_cookies = ملفات تعريف الارتباط ذات السمة HttpOnly: لا تستطيع صفحة أن ترى هل أُرسلت.
hidden-opaque_response = الإجابة نفسها: يحجبها المتصفح عن الصفحة.
hidden-storage_denied = البيانات المحفوظة: لا يسمح المتصفح بالوصول إليها.
hidden-cookies_denied = ملفات تعريف الارتباط: لا يسمح المتصفح بالوصول إليها.
hidden-body_not_read = متن الإجابة.
hidden-server_clock = ساعة الخادم: قورنت الأوقات بساعة هذا الجهاز.
hidden-service_worker = ما قاله الخادم نفسه: مرّر service worker في هذا التطبيق الإجابة أو أنشأها.
hidden-browser_headers = الترويسات التي يضيفها المتصفح من تلقاء نفسه.
