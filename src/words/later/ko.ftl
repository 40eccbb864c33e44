# 한국어. What this file is for is said in en.ftl.

more-kept = 입력했던 내용이 다시 채워졌습니다. 보내기 전에 살펴보세요.
more-repeat = 다시 로그인되었습니다
more-repeat-next = 하던 일을 다시 해 주세요.
more-wait = { $left } 뒤에 다시 시도할 수 있습니다. 그때 이 페이지가 저절로 시도합니다.
more-wait-then = { $left } 뒤에 다시 시도할 수 있습니다.
more-clock_right = 시계가 다시 맞습니다
more-clock_wrong = 이 기기의 시계가 아직 서버의 시계와 다릅니다.
more-allow = 여기에서 쿠키 허용
more-not_allowed = 브라우저가 여기에서는 허용하지 않았습니다.
more-access = 안녕하세요, 이 페이지에 접근할 권한이 필요합니다: { $page }
more-ticked = 표시한 것을 이 브라우저에서 지웁니다.
more-by_hand = 일부는 직접 지워야 합니다.
more-unanswered = 이 페이지가 저장하거나 보내려던 내용에 응답이 없었습니다. 로그인한 뒤 그대로 있는지 확인해 주세요.

more-why-sign_in = 로그인 데이터로 보임
more-why-named = 이 앱의 로그인 데이터
more-why-copies = 이전 응답이 들어 있을 수 있음
more-why-other = 다른 것, 어쩌면 작업한 내용
more-unmeasured = 크기 알 수 없음

more-clock-windows = 설정 › 시간 및 언어 › 날짜 및 시간: ‘자동으로 시간 설정’을 켜세요.
more-clock-macos = Apple 메뉴 › 시스템 설정 › 일반 › 날짜 및 시간: ‘자동으로 시간 및 날짜 설정’을 켜세요.
more-clock-ios = 설정 › 일반 › 날짜 및 시간: ‘자동으로 설정’을 켜세요.
more-clock-android = 설정 › 시스템 › 날짜 및 시간: ‘자동으로 시간 설정’을 켜세요.
more-clock-linux = 설정 › 시스템 › 날짜와 시간: ‘자동 날짜와 시간’을 켜세요.
more-clock-chromeos = 설정 › 시스템 환경설정 › 날짜 및 시간: ‘자동으로 시간 설정’을 켜세요.

more-cookies-chrome = ⋮ › 설정 › 개인 정보 보호 및 보안 › 서드 파티 쿠키: { $site }을(를) 허용된 사이트에 추가하세요.
more-cookies-edge = ⋯ › 설정 › 개인 정보, 검색 및 서비스 › 쿠키: { $site }을(를) 허용된 사이트에 추가하세요.
more-cookies-firefox = ☰ › 설정 › 개인 정보 및 보안 › 쿠키 및 사이트 데이터 › 예외 관리: { $site }을(를) 허용하세요.
more-cookies-safari = Safari › 설정 › 개인정보 보호: ‘크로스 사이트 추적 방지’를 끄세요. 그다음 고급: ‘모든 쿠키 차단’을 끄세요.
more-cookies-ios = 설정 › 앱 › { $browser }: 쿠키와 크로스 사이트 추적을 허용하세요.
more-cookies-ios_17 = 설정 › { $browser }: 쿠키와 크로스 사이트 추적을 허용하세요.
more-cookies-android = ⋮ › 설정 › 사이트 설정 › 서드 파티 쿠키: { $site }을(를) 허용하세요.
more-cookies-firefox_android = 주소 옆의 방패나 자물쇠를 누르고 { $site }의 추적 방지를 끄세요.
more-cookies-edge_mobile = ☰ › 설정 › 사이트 설정 › 사이트 권한 › 서드 파티 쿠키: { $site }을(를) 허용하세요.
more-cookies-other = 브라우저 설정을 열고 ‘개인 정보’와 ‘쿠키’를 찾아 { $site }을(를) 허용하세요.

more-clear-chrome = ⋮ › 설정 › 개인 정보 보호 및 보안 › 사이트 설정 › 사이트에 저장된 권한 및 데이터 보기: { $site }을(를) 삭제하세요.
more-clear-edge = ⋯ › 설정 › 개인 정보, 검색 및 서비스 › 쿠키 › 모든 쿠키 및 사이트 데이터 보기: { $site }을(를) 삭제하세요.
more-clear-firefox = ☰ › 설정 › 개인 정보 및 보안 › 쿠키 및 사이트 데이터 › 데이터 관리: { $site }을(를) 제거하세요.
more-clear-safari = Safari › 설정 › 개인정보 보호 › 웹 사이트 데이터 관리: { $site }을(를) 제거하세요.
more-clear-ios = 설정 › 앱 › Safari › 고급 › 웹 사이트 데이터: { $site }을(를) 삭제하세요.
more-clear-ios_17 = 설정 › Safari › 고급 › 웹 사이트 데이터: { $site }을(를) 삭제하세요.
more-clear-chrome_ios = ⋯ › 인터넷 사용 기록 삭제: ‘전체 기간’을 선택하고, 인터넷 사용 기록에서 쿠키 및 사이트 데이터만 선택하세요. 다른 사이트에서도 로그아웃됩니다.
more-clear-firefox_ios = ⋯ › 설정 › 데이터 관리 › 웹사이트 데이터: { $site }을(를) 제거하세요.
more-clear-android = ⋮ › 설정 › 사이트 설정 › 모든 사이트 › { $site }: 저장된 데이터를 삭제하세요.
more-clear-firefox_android = 주소 옆의 방패나 자물쇠를 누르고 { $site }의 쿠키와 사이트 데이터를 지우세요.
more-clear-edge_mobile = ☰ › 설정 › 개인 정보 보호 및 보안 › 인터넷 사용 기록 삭제: ‘전체 기간’을 선택하고, 쿠키 및 사이트 데이터만 선택하세요. 다른 사이트에서도 로그아웃됩니다.
more-clear-other = 브라우저 설정을 열고 ‘개인 정보’를 찾아 { $site }의 쿠키와 저장된 데이터를 삭제하세요.

clear-title = 이 앱의 로그인 데이터를 지울까요?
clear-nothing = 이 앱은 페이지가 지울 수 있는 로그인 데이터를 여기에 두지 않습니다.
clear-http-only = 페이지가 볼 수 없는 쿠키는 앱의 서버가 지우지 않는 한 남습니다.
clear-with-server = 앱의 서버에도 여기에 보관한 것을 지우도록 요청합니다. 선택하지 않은 것도 지워질 수 있습니다.
clear-yes = 지우기
clear-no = 남기기
clear-done = 지웠습니다. 이제 다시 로그인하세요.
clear-left = 지우지 못한 것: { $names }
clear-kind-local = 이 기기에 저장됨
clear-kind-session = 이 탭에 저장됨
clear-kind-cookie = 쿠키
clear-kind-cache = 저장된 사본
clear-kind-database = 이 기기의 데이터베이스
clear-kind-worker = 백그라운드에서 동작하는 앱의 일부
