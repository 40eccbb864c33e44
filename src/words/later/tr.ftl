# Türkçe. What this file is for is said in en.ftl.

more-kept = Yazdıklarınız yeniden yerinde. Göndermeden önce gözden geçirin.
more-repeat = Yeniden oturum açtınız
more-repeat-next = Lütfen yaptığınızı yineleyin.
more-wait = { $left } sonra yeniden deneyebilirsiniz. Bu sayfa bunu o zaman kendiliğinden yapar.
more-wait-then = { $left } sonra yeniden deneyebilirsiniz.
more-clock_right = Saatiniz yeniden doğru
more-clock_wrong = Bu cihazın saati sunucununkinden hâlâ farklı.
more-allow = Çerezlere burada izin ver
more-not_allowed = Tarayıcı buna burada izin vermedi.
more-access = Merhaba, bu sayfaya erişmem gerekiyor: { $page }
more-ticked = İşaretli olanlar bu tarayıcıdan silinecek.
more-by_hand = Bir bölümü yalnızca elle silinebilir.
more-unanswered = Bu sayfanın kaydetmek veya göndermek istediği bir şey yanıtsız kaldı. Oturum açtıktan sonra yerinde olup olmadığına bakın.

more-why-sign_in = oturum verisine benziyor
more-why-named = bu uygulamanın oturum verisi
more-why-copies = eski yanıtları tutuyor olabilir
more-why-other = başka bir şey, belki çalışmanız
more-unmeasured = boyutu bilinmiyor

more-clock-windows = Ayarlar › Zaman ve dil › Tarih ve saat: “Saati otomatik olarak ayarla” seçeneğini açın.
more-clock-macos = Apple menüsü › Sistem Ayarları › Genel › Tarih ve Saat: “Tarih ve saati otomatik olarak ayarla” seçeneğini açın.
more-clock-ios = Ayarlar › Genel › Tarih ve Saat: “Otomatik Olarak Ayarla” seçeneğini açın.
more-clock-android = Ayarlar › Sistem › Tarih ve saat: “Saati otomatik olarak ayarla” seçeneğini açın.
more-clock-linux = Ayarlar › Sistem › Tarih ve Saat: “Otomatik Tarih ve Saat” seçeneğini açın.
more-clock-chromeos = Ayarlar › Sistem tercihleri › Tarih ve saat: “Saati otomatik olarak ayarla” seçeneğini açın.

more-cookies-chrome = ⋮ › Ayarlar › Gizlilik ve güvenlik › Üçüncü taraf çerezleri: { $site } adresini izin verilen sitelere ekleyin.
more-cookies-edge = ⋯ › Ayarlar › Gizlilik, arama ve hizmetler › Çerezler: { $site } adresini izin verilen sitelere ekleyin.
more-cookies-firefox = ☰ › Ayarlar › Gizlilik ve Güvenlik › Çerezler ve Site Verileri › Ayrıcalıkları yönet: { $site } adresine izin verin.
more-cookies-safari = Safari › Ayarlar › Gizlilik: “Siteler arası izlemeyi engelle” seçeneğini kapatın. Sonra İleri Düzey: “Tüm çerezleri engelle” seçeneğini kapatın.
more-cookies-ios = Ayarlar › Uygulamalar › { $browser }: çerezlere ve siteler arası izlemeye izin verin.
more-cookies-ios_17 = Ayarlar › { $browser }: çerezlere ve siteler arası izlemeye izin verin.
more-cookies-android = ⋮ › Ayarlar › Site ayarları › Üçüncü taraf çerezleri: { $site } adresine izin verin.
more-cookies-firefox_android = Adresin yanındaki kalkana veya kilide dokunun ve { $site } için izlenme korumasını kapatın.
more-cookies-edge_mobile = ☰ › Ayarlar › Site ayarları › Site izinleri › Üçüncü taraf çerezleri: { $site } adresine izin verin.
more-cookies-other = Tarayıcınızın ayarlarını açın, “Gizlilik” ve “Çerezler” bölümünü bulun ve { $site } adresine izin verin.

more-clear-chrome = ⋮ › Ayarlar › Gizlilik ve güvenlik › Site ayarları › Sitelerde depolanan izinleri ve verileri göster: { $site } adresini silin.
more-clear-edge = ⋯ › Ayarlar › Gizlilik, arama ve hizmetler › Çerezler › Tüm çerezleri ve site verilerini göster: { $site } adresini silin.
more-clear-firefox = ☰ › Ayarlar › Gizlilik ve Güvenlik › Çerezler ve Site Verileri › Verileri yönet: { $site } adresini silin.
more-clear-safari = Safari › Ayarlar › Gizlilik › Web Sitesi Verilerini Yönet: { $site } adresini silin.
more-clear-ios = Ayarlar › Uygulamalar › Safari › İleri Düzey › Web Sitesi Verileri: { $site } adresini silin.
more-clear-ios_17 = Ayarlar › Safari › İleri Düzey › Web Sitesi Verileri: { $site } adresini silin.
more-clear-chrome_ios = ⋯ › Tarama verilerini sil: “Tüm zamanlar” seçeneğini, Tarama verileri altında da yalnızca çerezleri ve site verilerini seçin. Bu, diğer sitelerdeki oturumlarınızı da kapatır.
more-clear-firefox_ios = ⋯ › Ayarlar › Veri yönetimi › Web sitesi verileri: { $site } adresini silin.
more-clear-android = ⋮ › Ayarlar › Site ayarları › Tüm siteler › { $site }: saklanan verileri silin.
more-clear-firefox_android = Adresin yanındaki kalkana veya kilide dokunun ve { $site } çerezlerini ve site verilerini oradan silin.
more-clear-edge_mobile = ☰ › Ayarlar › Gizlilik ve güvenlik › Tarama verilerini sil: “Tüm zamanlar” seçeneğini ve yalnızca çerezleri ve site verilerini seçin. Bu, diğer sitelerdeki oturumlarınızı da kapatır.
more-clear-other = Tarayıcınızın ayarlarını açın, “Gizlilik” bölümünü bulun ve { $site } çerezlerini ve saklanan verilerini silin.

clear-title = Bu uygulamanın oturum verileri temizlensin mi?
clear-nothing = Bu uygulama burada, bir sayfanın silebileceği oturum verisi tutmuyor.
clear-http-only = Sayfaların göremediği çerezler, uygulamanın kendi sunucusu silmedikçe kalır.
clear-with-server = Uygulamanın sunucusundan da burada sakladıklarını silmesi istenecek. Bunların arasında işaretlenmemiş olanlar da bulunabilir.
clear-yes = Sil
clear-no = Sakla
clear-done = Silindi. Şimdi yeniden oturum açın.
clear-left = Silinemeyenler: { $names }
clear-kind-local = bu cihazda saklanıyor
clear-kind-session = bu sekme için saklanıyor
clear-kind-cookie = çerez
clear-kind-cache = saklanan kopyalar
clear-kind-database = bu cihazdaki veritabanı
clear-kind-worker = uygulamanın arka planda çalışan bölümü
