# Türkçe. What the parts are for is said in en.ftl.

## Causes: a title, what happened, what to do.

cause-no_credentials-title = Lütfen oturum açın
cause-no_credentials-what = Burada oturumunuz açık görünmüyor; bu yüzden sunucu geri çevirdi.
cause-no_credentials-next = Devam etmek için oturum açın.

cause-logged_out-title = Oturumunuz kapalı
cause-logged_out-what = Oturumu kapatmış görünüyorsunuz; belki başka bir sekmede veya pencerede.
cause-logged_out-next = Devam etmek için yeniden oturum açın.

cause-expired_token-title = Oturumunuzun süresi doldu
cause-expired_token-what = Güvenliğiniz için bir oturum bir süre sonra sona erer.
cause-expired_token-what-at = Oturumunuzun süresi { $ago } önce doldu ({ $at }).
cause-expired_token-next = Devam etmek için yeniden oturum açın.
cause-expired_token-next-refresh = Devam etmek için oturumunuzu yenileyin.

cause-session_expired-title = Oturumunuz kapatıldı
cause-session_expired-what = Sunucu oturumunuzu artık hatırlamıyor. Bu, bir aradan sonra veya hizmet yeniden başlayınca olur.
cause-session_expired-next = Devam etmek için yeniden oturum açın.

cause-session_revoked-title = Oturumunuz kapatıldı
cause-session_revoked-what = Hizmet oturumunuzu sonlandırdı; belki parola değiştiği için.
cause-session_revoked-next = Devam etmek için yeniden oturum açın.

cause-token_revoked-title = Oturumunuz kapatıldı
cause-token_revoked-what = Hizmet oturumunuzu artık kabul etmiyor.
cause-token_revoked-next = Devam etmek için yeniden oturum açın.

cause-refresh_token_invalid-title = Lütfen yeniden oturum açın
cause-refresh_token_invalid-what = Oturumunuz yenilenemedi.
cause-refresh_token_invalid-next = Devam etmek için yeniden oturum açın.

cause-wrong_password-title = Lütfen adı ve parolayı kontrol edin
cause-wrong_password-what = Sunucu bu kullanıcı adını ve parolayı kabul etmedi.
cause-wrong_password-next = İkisini de kontrol edip bir kez daha deneyin.

cause-invalid_api_key-title = Bu uygulama kendini tanıtamadı
cause-invalid_api_key-what = Bu uygulamanın kullandığı anahtar kabul edilmedi. Siz yanlış bir şey yapmadınız.
cause-invalid_api_key-next = Uygulamayı yönetenler bunu düzeltebilir. Onlara raporu gönderin.

cause-token_invalid-title = Lütfen yeniden oturum açın
cause-token_invalid-what = Sunucu oturumunuzu tanımıyor.
cause-token_invalid-next = Yeniden oturum açmak çoğunlukla işe yarar.

cause-token_signature_invalid-title = Lütfen yeniden oturum açın
cause-token_signature_invalid-what = Sunucu oturumunuzun gerçek olduğunu doğrulayamadı.
cause-token_signature_invalid-next = Yeniden oturum açmak çoğunlukla işe yarar. Yaramazsa bu uygulamanın oturum verilerini temizleyip yeniden oturum açın.

cause-wrong_audience-title = Bu oturum başka bir hizmet için
cause-wrong_audience-what = Oturumunuz hizmetin başka bir bölümü için açılmış görünüyor.
cause-wrong_audience-next = Yeniden oturum açın. Yine olursa uygulamayı yönetenler bunu düzeltebilir.

cause-wrong_issuer-title = Bu oturum başka bir oturum açma hizmetine ait
cause-wrong_issuer-what = Bu sunucu sizinkinden başka bir oturum açma hizmetine güveniyor görünüyor.
cause-wrong_issuer-next = Yeniden oturum açın. Yine olursa uygulamayı yönetenler bunu düzeltebilir.

cause-wrong_token_type-title = Bu uygulama bir şeyleri karıştırdı
cause-wrong_token_type-what = Uygulama sunucuya yanlış türde bir giriş kartı gösterdi. Siz yanlış bir şey yapmadınız.
cause-wrong_token_type-next = Yeniden oturum açmak işe yarayabilir. Yaramazsa raporu uygulamayı yönetenlere gönderin.

cause-invalid_client-title = Bu uygulama kendini tanıtamadı
cause-invalid_client-what = Sunucu bu uygulamanın kendisini kabul etmiyor. Siz yanlış bir şey yapmadınız.
cause-invalid_client-next = Uygulamayı yönetenler bunu düzeltebilir. Onlara raporu gönderin.

cause-token_malformed-title = Oturumunuz bu uygulamada kayboldu
cause-token_malformed-what = Uygulama oturumunuzun yerine okunamayan bir şey gönderdi. Siz yanlış bir şey yapmadınız.
cause-token_malformed-next = Yeniden oturum açmak çoğunlukla işe yarar.

cause-wrong_scheme-title = Bu uygulama yanlış biçimde sordu
cause-wrong_scheme-what = Sunucu oturumu, uygulamanın gönderdiğinden başka bir biçimde bekliyor. Siz yanlış bir şey yapmadınız.
cause-wrong_scheme-next = Uygulamayı yönetenler bunu düzeltebilir. Onlara raporu gönderin.

cause-missing_api_key-title = Bu uygulama anahtarını unuttu
cause-missing_api_key-what = Uygulamanın bir anahtar göndermesi gerekiyordu, ama göndermedi. Siz yanlış bir şey yapmadınız.
cause-missing_api_key-next = Uygulamayı yönetenler bunu düzeltebilir. Onlara raporu gönderin.

cause-credentials_incomplete-title = Oturum açarken bir şey eksikti
cause-credentials_incomplete-what = Gönderilen oturum bilgilerinde sunucunun gerek duyduğu bir şey eksik.
cause-credentials_incomplete-next = Bütün alanları doldurup yeniden deneyin. Boş alan yoksa raporu gönderin.

cause-credentials_not_sent-title = Bu uygulama oturumunuzu göstermedi
cause-credentials_not_sent-what = Uygulama sunucuya, kim olduğunuzu göstermeden sordu. Siz yanlış bir şey yapmadınız.
cause-credentials_not_sent-next = Uygulamayı yönetenler bunu düzeltebilir. Onlara raporu gönderin.

cause-credentials_not_sent_cross_origin-title = Bu uygulama oturumunuzu göstermedi
cause-credentials_not_sent_cross_origin-what = Uygulama öteki sunucusuna, kim olduğunuzu göstermeden sordu. Siz yanlış bir şey yapmadınız.
cause-credentials_not_sent_cross_origin-next = Uygulamayı yönetenler bunu düzeltebilir. Onlara raporu gönderin.

cause-authorization_stripped_on_redirect-title = Oturumunuz yolda kayboldu
cause-authorization_stripped_on_redirect-what = İstek başka bir adrese aktarıldı ve oturumunuz onunla gidemedi. Siz yanlış bir şey yapmadınız.
cause-authorization_stripped_on_redirect-next = Uygulamayı yönetenler bunu düzeltebilir. Onlara raporu gönderin.

cause-authorization_stripped_by_proxy-title = Oturumunuz yolda kayboldu
cause-authorization_stripped_by_proxy-what = Uygulama oturumunuzu gönderdi, ama sunucuya ulaşmamış görünüyor. Siz yanlış bir şey yapmadınız.
cause-authorization_stripped_by_proxy-next = Uygulamayı yönetenler bunu düzeltebilir. Onlara raporu gönderin.

cause-dpop_proof_missing-title = Bu uygulama bir şeyi atladı
cause-dpop_proof_missing-what = Sunucu oturumunuzla birlikte ek bir kanıt istiyor; uygulama bunu göndermedi. Siz yanlış bir şey yapmadınız.
cause-dpop_proof_missing-next = Uygulamayı yönetenler bunu düzeltebilir. Onlara raporu gönderin.

cause-dpop_proof_invalid-title = Bu uygulamanın kanıtı uymadı
cause-dpop_proof_invalid-what = Oturumunuza ait kanıt kabul edilmedi. Siz yanlış bir şey yapmadınız.
cause-dpop_proof_invalid-next = Uygulamayı yönetenler bunu düzeltebilir. Onlara raporu gönderin.

cause-dpop_nonce_required-title = Lütfen yeniden deneyin
cause-dpop_nonce_required-what = Sunucu, uygulamadan isteği yeni bir sayıyla yinelemesini istedi.
cause-dpop_nonce_required-next = Yeniden denemek çoğunlukla yeter.

cause-digest_nonce_stale-title = Lütfen yeniden deneyin
cause-digest_nonce_stale-what = Sunucu aynı oturum bilgilerini bir kez daha istedi. Yeni bir parola gerekmiyor.
cause-digest_nonce_stale-next = Yeniden denemek çoğunlukla yeter.

cause-cookie_blocked_samesite-title = Tarayıcınız oturumu engelliyor olabilir
cause-cookie_blocked_samesite-what = Uygulama ile sunucusu farklı sitelerde. Tarayıcılar orada çerezleri çoğu zaman alıkoyar.
cause-cookie_blocked_samesite-next = Çerezlere izin verip yeniden oturum açın. Yine olursa uygulamayı yönetenler bunu düzeltebilir.

cause-cookie_not_stored-title = Oturumunuz saklanmadı
cause-cookie_not_stored-what = Oturum açtınız, ama bunu hatırlayan çerez eksik görünüyor.
cause-cookie_not_stored-next = Çerezlere izin verip yeniden oturum açın. Yine olursa uygulamayı yönetenler bunu düzeltebilir.

cause-cookies_disabled-title = Çerezler kapalı
cause-cookies_disabled-what = Tarayıcınız bu site için çerez saklamıyor; bu yüzden oturumunuz açık kalamaz.
cause-cookies_disabled-next = Tarayıcınızın ayarlarında bu uygulamanın çerezlerine izin verin, sonra yeniden oturum açın.

cause-csrf_missing-title = Lütfen bu sayfayı yeniden yükleyin
cause-csrf_missing-what = Sunucu isteği geri çevirdi. Bu sayfanın bir güvenlik işareti eksik görünüyor.
cause-csrf_missing-next = Sayfayı yeniden yükleyin. Yazdıklarınızı saklamak istiyorsanız önce kopyalayın.

cause-csrf_invalid-title = Bu sayfa güncel olmayabilir
cause-csrf_invalid-what = Sayfa çok uzun süre açık kalmış ya da başka bir sekmede yeniden oturum açmış olabilirsiniz.
cause-csrf_invalid-next = Sayfayı yeniden yükleyin. Yazdıklarınızı saklamak istiyorsanız önce kopyalayın.

cause-permission_denied-title = Buna erişiminiz yok
cause-permission_denied-what = Bu bölüm hesabınıza açık görünmüyor.
cause-permission_denied-next = Erişim isteyin ya da erişimi olan bir hesapla oturum açın.

cause-insufficient_scope-title = Buna erişiminiz yok
cause-insufficient_scope-what = Oturumunuz bunu kapsamıyor görünüyor.
cause-insufficient_scope-next = Erişim isteyin ya da erişimi olan bir hesapla oturum açın.

cause-mfa_or_step_up_required-title = Lütfen siz olduğunuzu doğrulayın
cause-mfa_or_step_up_required-what = Bu adım için kod ya da yeni bir oturum gibi ek bir doğrulama gerekiyor.
cause-mfa_or_step_up_required-next = Devam etmek için kim olduğunuzu doğrulayın.

cause-account_disabled-title = Bu hesap devre dışı
cause-account_disabled-what = Sunucu bu hesabı içeri almıyor.
cause-account_disabled-next = Kontrol edilmesi için desteğe yazın.

cause-account_unverified-title = Lütfen e-posta adresinizi doğrulayın
cause-account_unverified-what = Bu hesabın e-posta adresi henüz doğrulanmadı.
cause-account_unverified-next = Size gönderilen iletideki bağlantıyı açın, sonra oturum açın.

cause-rate_or_lockout-title = Lütfen biraz bekleyin
cause-rate_or_lockout-title-long = Lütfen yeniden denemeden önce bekleyin
cause-rate_or_lockout-what = Kısa sürede çok fazla deneme yapılmış görünüyor.
cause-rate_or_lockout-what-wait = Çok fazla deneme yapılmış görünüyor. Sunucu { $wait } beklemenizi istiyor.
cause-rate_or_lockout-next = Biraz bekleyip yeniden deneyin.

cause-clock_skew-title = Lütfen cihazınızın saatini kontrol edin
cause-clock_skew-what = Bu cihazın saati ile sunucunun saati birbirini tutmuyor görünüyor.
cause-clock_skew-what-behind = Bu cihazın saati, sunucununkinden { $off } geri.
cause-clock_skew-what-ahead = Bu cihazın saati, sunucununkinden { $off } ileri.
cause-clock_skew-next = Cihazınızın ayarlarında tarih ve saati otomatik yapın, sonra yeniden kontrol edin.

cause-token_not_yet_valid-title = Oturumunuz henüz geçerli değil
cause-token_not_yet_valid-what = Sunucunun saatine göre oturumunuz henüz başlamadı.
cause-token_not_yet_valid-next = Biraz bekleyip yeniden deneyin.

cause-sso_redirect-title = Lütfen oturum açın
cause-sso_redirect-what = Uygulamaya istediği veriler yerine bir oturum açma sayfası gelmiş görünüyor.
cause-sso_redirect-next = Devam etmek için oturum açın.

cause-preflight_blocked-title = İstek yerine ulaşmadı
cause-preflight_blocked-what = Uygulamanın öteki sunucusu bu sayfadan gelen istekleri geri çeviriyor görünüyor. Siz yanlış bir şey yapmadınız.
cause-preflight_blocked-next = Uygulamayı yönetenler bunu düzeltebilir. Onlara raporu gönderin.

cause-unknown-title = Sunucu buna izin vermedi
cause-unknown-what = Sunucu isteği geri çevirdi; nedenini bulamadık.
cause-unknown-next = Yeniden deneyin. Yine olursa yeniden oturum açın.

## How sure it is.

hedge-likely = Bize göre böyle oldu.
hedge-possible = Emin olamayız; en uygun olanı bu.

## What stays safe.

safe-typed = Buraya yazdıklarınız hâlâ burada.
safe-report = Raporda parola yok.

## Buttons.

action-sign_in = Yeniden oturum aç
action-refresh = Oturumumu yenile
action-retry = Yeniden dene
action-clear_app_data = Oturum verilerini temizle
action-allow_cookies = Çerezlere izin verdim
action-fix_clock = Saati ayarladım
action-reload = Sayfayı yeniden yükle
action-check_credentials = Oturum açmaya git
action-verify_identity = Ben olduğumu doğrula
action-request_access = Erişim iste
action-switch_account = Çıkış yap ve hesap değiştir
action-pass_gateway = Oturum açmaya git
action-wait = Yeniden dene
action-contact_support = Desteğe yaz
action-copy_report = Raporu kopyala
action-fix_request = İsteği değiştir
action-fix_server = Sunucuyu değiştir

## The card.

card-close = Kapat
card-details = Ayrıntılar
card-kept = Sayfayı yeniden yükleyin. Yazdıklarınızın çoğu sonra geri gelir; parolalar, kodlar ve dosyalar gelmez.
card-requests = { $n ->
    [one] { $n } istek geri çevrildi.
   *[other] { $n } istek geri çevrildi.
}
card-seen = Gördüklerimiz
card-hidden = Göremediklerimiz
card-other = Diğer olasılıklar
card-developer = Geliştiriciler için
card-trace = Destek için kod

busy-fetch = Bir dakika…
busy-retry = Yeniden deneniyor…
busy-sign-in = Lütfen oturum açın…
busy-refresh = Oturumunuz yenileniyor…
busy-clear = Siliniyor…

state-resolved = Yeniden çalışıyor
state-resolved-next = Her şeyi görmek için sayfayı yeniden yükleyin ya da devam edin.
state-still = Sunucu hâlâ kabul etmiyor.
state-down = Hizmet şu anda çalışmıyor
state-down-next = Birkaç dakika sonra yeniden deneyin.
state-unasked = Bu istek buradan güvenle yinelenemez. Sayfayı yeniden yükleyin ya da yaptığınızı yineleyin.
state-refresh-failed = Oturumunuz yenilenemedi. Lütfen yeniden oturum açın.
state-signing-in = Açılan pencerede oturum açın, sonra buraya dönün.
state-not-signed-in = Henüz oturum açmadınız.
state-copied = Rapor kopyalandı. Göndermeden önce okuyabilirsiniz.
state-copy-by-hand = Tarayıcı kopyalamaya izin vermedi. Aşağıdaki metni seçip kopyalayın.
state-waiting = Çevrimdışısınız. Yeniden çevrimiçi olduğunuzda bu sayfa yeniden dener.
state-offline = Sunucuya ulaşılamadı. Bağlantınızı kontrol edip yeniden deneyin.

leave-title = Bu sayfadan çıkılsın mı?
leave-what = Buraya yazıp kaydetmedikleriniz kaybolabilir.
leave-next = Saklamak için burada kalın; önce metninizi kaydedin veya kopyalayın.
leave-no = Burada kal

report-label = Rapor

## Spans of time.

span-seconds = { $n ->
    [one] { $n } saniye
   *[other] { $n } saniye
}
span-minutes = { $n ->
    [one] { $n } dakika
   *[other] { $n } dakika
}
span-hours = { $n ->
    [one] { $n } saat
   *[other] { $n } saat
}
span-days = { $n ->
    [one] { $n } gün
   *[other] { $n } gün
}

## Facts, for those who open the details.

fact-status = Sunucu { $status } yanıtını verdi.
fact-nothing_sent = İstekte token, anahtar veya parola yoktu.
fact-scheme_sent = Kimlik bilgileri “{ $scheme }” şemasıyla gönderildi.
fact-scheme_wanted = Sunucu “{ $scheme }” şemasını istiyor.
fact-no_scheme_word = Önünde “Bearer” gibi bir şema sözcüğü olmadan kimlik bilgisi gönderildi.
fact-placeholder_sent = Token olması gereken yerde “{ $word }” sözcüğü vardı.
fact-token_empty = Authorization alanı bir şema adı veriyor ve orada bitiyor.
fact-token_quoted = Token tırnak içinde.
fact-scheme_twice = Şema sözcüğü iki kez yazılmış.
fact-token_characters = Token içinde hiçbir tokenda olamayacak karakterler var.
fact-token_broken = Token bir JWT gibi başlıyor, ama kesilmiş veya bozulmuş.
fact-basic_broken = Kullanıcı adı ve parola, Basic şemasının istediği gibi kodlanmamış.
fact-two_methods = Token aynı anda iki yerde gönderildi.
fact-server_code = Sunucunun hata kodu: “{ $code }”.
fact-server_says = Sunucunun iletisinin konusu: { $about }.
fact-no_reason = Sunucu neden belirtmedi.
fact-token_expired = Tokenın exp zamanı istekten { $ago } önce geçmiş.
fact-token_live = Kendi tarihlerine göre token hâlâ geçerliydi.
fact-url_expired = Adresin süresi istekten { $ago } önce dolmuştu.
fact-token_not_before = Tokenın nbf zamanı saatten { $ahead } ileride.
fact-token_issued_ahead = Tokenın iat zamanı saatten { $ahead } ileride.
fact-signed_off = İmzalanan zaman ile sunucunun zamanı arasında { $off } fark var.
fact-device_clock_off = Bu cihazın saati ile sunucunun saati arasında { $ahead } fark var.
fact-token_unsigned = Token imzalı değil.
fact-token_kind = Token, türünün “{ $kind }” olduğunu söylüyor.
fact-token_audience = Hedef kitle (audience): “{ $audience }”.
fact-token_issuer = Tokenı veren: “{ $issuer }”.
fact-other_audience_accepted = Başka bir hedef kitlenin (audience) tokenları burada daha önce kabul edildi.
fact-other_issuer_accepted = Başka bir verenin tokenları burada daha önce kabul edildi.
fact-mode_omit = İstek credentials: 'omit' ile yapıldı.
fact-mode_default_cross_origin = İstek, oraya çerez göndermeyen varsayılan credentials kipiyle başka bir kaynağa (origin) gitti.
fact-mode_include_cross_site = İstek credentials: 'include' ile başka bir siteye gitti.
fact-cookies_off = Tarayıcı, çerezlerin kapalı olduğunu söylüyor.
fact-logged_in_before = { $ago } önce oturum başarıyla açılmıştı.
fact-accepted_before = Aynı kimlik bilgileri { $ago } önce kabul edilmişti.
fact-worked_before = Aynı adres { $ago } önce düzgün yanıt vermişti.
fact-logged_out_before = { $ago } önce oturum başarıyla kapatılmıştı.
fact-token_sent_before = { $ago } önce bir token gönderilmişti, şimdi ise hiç.
fact-token_stored = Tokena benzeyen bir şey “{ $name }” adıyla saklanıyor ve gönderilmedi.
fact-never_accepted = O zamandan beri hiçbir şey kabul edilmedi.
fact-refused_before = { $times ->
    [one] Daha önce oturum açma { $times } kez geri çevrildi.
   *[other] Daha önce oturum açma { $times } kez geri çevrildi.
}
fact-redirected_to_login = İstek bir oturum açma sayfasına yönlendirildi: { $address }
fact-redirected_away = İstek şuraya yönlendirildi: { $origin }.
fact-login_form = Yanıt, parola alanı olan bir sayfa.
fact-call_failed = Çağrı, bir sayfanın görebileceği bir yanıt olmadan başarısız oldu.
fact-needs_preflight = Tarayıcı böyle bir istekten önce öteki sunucuya sorar (preflight).
fact-csrf_not_sent = Sahteciliğe karşı token gönderilmedi.
fact-csrf_sent = Sahteciliğe karşı bir token gönderildi.
fact-scope_wanted = Sunucu “{ $scope }” kapsamını (scope) istiyor.
fact-retry_after = Sunucu { $wait } beklemenizi istiyor.
fact-key_sent = “{ $name }” adıyla bir anahtar gönderildi.
fact-proof_sent = Bir DPoP kanıtı gönderildi.
fact-proof_not_sent = DPoP kanıtı gönderilmedi.
fact-nonce_stale = Sunucu nonce değerini eskimiş sayıyor: parola doğru.
fact-step_up_wanted = Sunucunun istediği: { $wanted }.
fact-login_sent = Oturum açmak için bir kullanıcı adı ve parola gönderildi.
fact-login_field_missing = Oturum açmanın bir alanı eksikti.
fact-grant_sent = “{ $grant }” grant türüyle bir token istendi.
fact-redirect_dropped = Bir yönlendirme kaynaktan (origin) çıkınca tarayıcılar Authorization alanını göndermez.
fact-password_sent = Bir kullanıcı adı ve parola gönderildi.

hidden-not_exposed_by_cors = Yanıtın başlıkları: öteki sunucu bunları açmıyor (Access-Control-Expose-Headers).
hidden-http_only_cookies = HttpOnly çerezler: bir sayfa bunların gönderilip gönderilmediğini göremez.
hidden-opaque_response = Yanıtın kendisi: tarayıcı onu sayfaya göstermiyor.
hidden-storage_denied = Saklanan veriler: tarayıcı erişime izin vermiyor.
hidden-cookies_denied = Çerezler: tarayıcı erişime izin vermiyor.
hidden-body_not_read = Yanıtın gövdesi.
hidden-server_clock = Sunucunun saati: zamanlar bu cihazın saatiyle karşılaştırıldı.
hidden-service_worker = Sunucunun kendisinin ne dediği: bu uygulamanın bir service worker’ı yanıtı aktardı ya da kendisi üretti.
hidden-browser_headers = Tarayıcının kendiliğinden eklediği başlıklar.
