"""Flask with Flask-JWT-Extended, Flask-Login and Flask-WTF's protection against forgery."""

import os

from flask import Flask, jsonify, request
from flask_jwt_extended import JWTManager, jwt_required
from flask_login import LoginManager, UserMixin, login_required, login_user
from flask_wtf.csrf import CSRFProtect, generate_csrf

app = Flask(__name__)
app.config.update(
    SECRET_KEY=os.environ["SECRET"],
    JWT_SECRET_KEY=os.environ["SECRET"],
    JWT_DECODE_AUDIENCE=os.environ["AUDIENCE"],
    JWT_DECODE_ISSUER=os.environ["ISSUER"],
    WTF_CSRF_CHECK_DEFAULT=False,
)
tokens = JWTManager(app)
people = LoginManager(app)
forgery = CSRFProtect(app)
known = {"ada"}


class User(UserMixin):
    id = "ada"


@people.user_loader
def load(name):
    return User() if name in known else None


@tokens.token_in_blocklist_loader
def revoked(header, claims):
    return claims["jti"] == "revoked"


@tokens.user_lookup_loader
def look_up(header, claims):
    return User() if claims["sub"] == "1" else None


@app.get("/api/orders")
@jwt_required()
def orders():
    return jsonify(orders=[])


@app.post("/api/orders")
@jwt_required(fresh=True)
def order():
    return jsonify({})


@app.post("/session")
def sign_in():
    if request.form.get("password") != "correct horse":
        return jsonify(message="Wrong username or password"), 401
    known.add("ada")
    login_user(User())
    return jsonify({})


@app.post("/end-all")
def end():
    """As if the user's sessions were no more."""
    known.clear()
    return jsonify({})


@app.get("/session/orders")
@login_required
def session_orders():
    return jsonify(orders=[])


@app.get("/form")
def form():
    return jsonify(token=generate_csrf())


@app.post("/form")
def submit():
    forgery.protect()
    return jsonify({})


app.run("127.0.0.1", int(os.environ["PORT"]))
