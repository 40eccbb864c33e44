"""Django REST framework with simplejwt, its own tokens, sessions and their protection against forgery."""

import os

import django
from django.conf import settings

settings.configure(
    SECRET_KEY=os.environ["SECRET"],
    ALLOWED_HOSTS=["127.0.0.1"],
    ROOT_URLCONF=__name__,
    DATABASES={"default": {"ENGINE": "django.db.backends.sqlite3", "NAME": os.environ["DATABASE"]}},
    INSTALLED_APPS=[
        "django.contrib.auth",
        "django.contrib.contenttypes",
        "django.contrib.sessions",
        "rest_framework",
        "rest_framework.authtoken",
        "rest_framework_simplejwt.token_blacklist",
    ],
    MIDDLEWARE=[
        "django.contrib.sessions.middleware.SessionMiddleware",
        "django.middleware.csrf.CsrfViewMiddleware",
        "django.contrib.auth.middleware.AuthenticationMiddleware",
    ],
    DEFAULT_AUTO_FIELD="django.db.models.AutoField",
    SIMPLE_JWT={"SIGNING_KEY": os.environ["SECRET"], "ISSUER": os.environ["ISSUER"], "AUDIENCE": os.environ["AUDIENCE"]},
)
django.setup()

from django.contrib.auth import authenticate, login  # noqa: E402
from django.contrib.auth.decorators import login_required  # noqa: E402
from django.contrib.auth.models import User  # noqa: E402
from django.contrib.sessions.models import Session  # noqa: E402
from django.core.management import call_command  # noqa: E402
from django.http import HttpResponse, JsonResponse  # noqa: E402
from django.urls import path  # noqa: E402
from django.views.decorators.csrf import csrf_exempt, ensure_csrf_cookie  # noqa: E402
from rest_framework.authentication import SessionAuthentication, TokenAuthentication  # noqa: E402
from rest_framework.permissions import IsAdminUser, IsAuthenticated  # noqa: E402
from rest_framework.response import Response  # noqa: E402
from rest_framework.views import APIView  # noqa: E402
from rest_framework_simplejwt.authentication import JWTAuthentication  # noqa: E402
from rest_framework_simplejwt.views import TokenBlacklistView, TokenObtainPairView, TokenRefreshView  # noqa: E402


def orders(authentication, permission=IsAuthenticated):
    """A view with orders, behind one way to be known."""

    class Orders(APIView):
        authentication_classes = [authentication]
        permission_classes = [permission]

        def get(self, request):
            return Response({"orders": []})

        post = get

    return Orders.as_view()


@csrf_exempt
def sign_in(request):
    user = authenticate(request, username=request.POST["username"], password=request.POST["password"])
    if user is None:
        return JsonResponse({"detail": "Invalid credentials."}, status=401)
    login(request, user)
    return JsonResponse({})


@csrf_exempt
def end_all(request):
    """As if sessions had run out."""
    Session.objects.all().delete()
    return JsonResponse({})


@ensure_csrf_cookie
def form(request):
    return HttpResponse("ok")


urlpatterns = [
    path("api/orders", orders(JWTAuthentication)),
    path("api/admin", orders(JWTAuthentication, IsAdminUser)),
    path("api/token", TokenObtainPairView.as_view()),
    path("api/token/refresh", TokenRefreshView.as_view()),
    path("api/token/blacklist", TokenBlacklistView.as_view()),
    path("token/orders", orders(TokenAuthentication)),
    path("session", sign_in),
    path("end-all", end_all),
    path("session/orders", orders(SessionAuthentication)),
    path("form", form),
    path("page", login_required(form, login_url="/accounts/login/")),
    path("accounts/login/", form),
]

call_command("migrate", verbosity=0)
User.objects.create_superuser("root", password="root")  # so that ada is not the first of all
User.objects.create_user("ada", password="correct horse")
User.objects.create_user("gone", password="correct horse", is_active=False)
call_command("runserver", f"127.0.0.1:{os.environ['PORT']}", use_reloader=False)
