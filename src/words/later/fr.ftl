# Français. What this file is for is said in en.ftl.

more-kept = Ce que vous aviez saisi est de retour. Relisez-le avant de l’envoyer.
more-repeat = Vous êtes de nouveau connecté
more-repeat-next = Veuillez refaire ce que vous avez fait.
more-wait = Vous pourrez réessayer dans { $left }. Cette page le fera alors d’elle-même.
more-wait-then = Vous pourrez réessayer dans { $left }.
more-clock_right = Votre horloge est de nouveau à l’heure
more-clock_wrong = L’horloge de cet appareil diffère toujours de celle du serveur.
more-allow = Autoriser les cookies ici
more-not_allowed = Le navigateur ne l’a pas permis ici.
more-access = Bonjour, j’ai besoin d’accéder à cette page : { $page }
more-ticked = Ce qui est coché sera supprimé de ce navigateur.
more-by_hand = Une partie ne peut être supprimée qu’à la main.
more-unanswered = Quelque chose que cette page a voulu enregistrer ou envoyer est resté sans réponse. Après la connexion, vérifiez si c’est bien là.

more-why-sign_in = ressemble à des données de connexion
more-why-named = données de connexion de cette application
more-why-copies = peut contenir d’anciennes réponses
more-why-other = autre chose, peut-être votre travail
more-unmeasured = taille inconnue

more-clock-windows = Paramètres › Heure et langue › Date et heure : activez « Régler l’heure automatiquement ».
more-clock-macos = Menu Pomme › Réglages Système › Général › Date et heure : activez « Régler la date et l’heure automatiquement ».
more-clock-ios = Réglages › Général › Date et heure : activez « Réglage automatique ».
more-clock-android = Paramètres › Système › Date et heure : activez « Régler automatiquement l’heure ».
more-clock-linux = Paramètres › Système › Date et heure : activez « Date et heure automatiques ».
more-clock-chromeos = Paramètres › Préférences système › Date et heure : activez « Définir l’heure automatiquement ».

more-cookies-chrome = ⋮ › Paramètres › Confidentialité et sécurité › Cookies tiers : ajoutez { $site } aux sites autorisés.
more-cookies-edge = ⋯ › Paramètres › Confidentialité, recherche et services › Cookies : ajoutez { $site } aux sites autorisés.
more-cookies-firefox = ☰ › Paramètres › Vie privée et sécurité › Cookies et données de sites › Gérer les exceptions : autorisez { $site }.
more-cookies-safari = Safari › Réglages › Confidentialité : désactivez « Empêcher le suivi intersite ». Puis Avancé : désactivez « Bloquer tous les cookies ».
more-cookies-ios = Réglages › Apps › { $browser } : autorisez les cookies et le suivi intersite.
more-cookies-ios_17 = Réglages › { $browser } : autorisez les cookies et le suivi intersite.
more-cookies-android = ⋮ › Paramètres › Paramètres des sites › Cookies tiers : autorisez { $site }.
more-cookies-firefox_android = Touchez le bouclier ou le cadenas à côté de l’adresse et désactivez la protection contre le pistage pour { $site }.
more-cookies-edge_mobile = ☰ › Paramètres › Paramètres des sites › Autorisations de site › Cookies tiers : autorisez { $site }.
more-cookies-other = Ouvrez les réglages de votre navigateur, cherchez « Confidentialité » et « Cookies », puis autorisez { $site }.

more-clear-chrome = ⋮ › Paramètres › Confidentialité et sécurité › Paramètres des sites › Afficher les autorisations et les données stockées sur les sites : supprimez { $site }.
more-clear-edge = ⋯ › Paramètres › Confidentialité, recherche et services › Cookies › Afficher tous les cookies et données de site : supprimez { $site }.
more-clear-firefox = ☰ › Paramètres › Vie privée et sécurité › Cookies et données de sites › Gérer les données : supprimez { $site }.
more-clear-safari = Safari › Réglages › Confidentialité › Gérer les données du site web : supprimez { $site }.
more-clear-ios = Réglages › Apps › Safari › Avancé › Données de sites : supprimez { $site }.
more-clear-ios_17 = Réglages › Safari › Avancé › Données de sites : supprimez { $site }.
more-clear-chrome_ios = ⋯ › Supprimer les données de navigation : choisissez « Depuis le début » et, dans Données de navigation, seulement les cookies et les données des sites. Cela vous déconnecte aussi d’autres sites.
more-clear-firefox_ios = ⋯ › Paramètres › Gestion des données › Données de sites : supprimez { $site }.
more-clear-android = ⋮ › Paramètres › Paramètres des sites › Tous les sites › { $site } : supprimez les données enregistrées.
more-clear-firefox_android = Touchez le bouclier ou le cadenas à côté de l’adresse et effacez-y les cookies et les données de { $site }.
more-clear-edge_mobile = ☰ › Paramètres › Confidentialité et sécurité › Supprimer les données de navigation : choisissez « Depuis le début » et seulement les cookies et les données des sites. Cela vous déconnecte aussi d’autres sites.
more-clear-other = Ouvrez les réglages de votre navigateur, cherchez « Confidentialité », puis supprimez les cookies et les données enregistrées de { $site }.

clear-title = Effacer les données de connexion de cette application ?
clear-nothing = Cette application n’a ici aucune donnée de connexion qu’une page puisse supprimer.
clear-http-only = Les cookies que les pages ne peuvent pas voir restent, sauf si le serveur de l’application les supprime.
clear-with-server = Il sera aussi demandé au serveur de l’application d’effacer ce qu’il garde ici. Cela peut inclure des éléments qui ne sont pas cochés.
clear-yes = Supprimer
clear-no = Garder
clear-done = C’est supprimé. Reconnectez-vous maintenant.
clear-left = Ceci n’a pas pu être supprimé : { $names }
clear-kind-local = enregistré sur cet appareil
clear-kind-session = enregistré pour cet onglet
clear-kind-cookie = cookie
clear-kind-cache = copies enregistrées
clear-kind-database = base de données sur cet appareil
clear-kind-worker = partie de l’application qui travaille en arrière-plan
