"""FastAPI, written as its tutorial does: OAuth2PasswordBearer and PyJWT, scopes, and HTTPBasic."""

import os
import secrets
from typing import Annotated

import jwt
import uvicorn
from fastapi import Depends, FastAPI, HTTPException, Security, status
from fastapi.security import HTTPBasic, HTTPBasicCredentials, OAuth2PasswordBearer, OAuth2PasswordRequestForm, SecurityScopes

app = FastAPI()
oauth2 = OAuth2PasswordBearer(tokenUrl="token", scopes={"orders:read": "Read orders", "orders:write": "Write orders"})
basic = HTTPBasic()


def decode(token):
    return jwt.decode(token, os.environ["SECRET"], algorithms=["HS256"], audience=os.environ["AUDIENCE"], issuer=os.environ["ISSUER"])


async def tutorial_user(scopes: SecurityScopes, token: Annotated[str, Depends(oauth2)]):
    """The tutorial's, which tells nobody why."""
    challenge = f'Bearer scope="{scopes.scope_str}"' if scopes.scopes else "Bearer"
    headers = {"WWW-Authenticate": challenge}
    try:
        claims = decode(token)
    except jwt.InvalidTokenError:
        raise HTTPException(status.HTTP_401_UNAUTHORIZED, "Could not validate credentials", headers) from None
    for scope in scopes.scopes:
        if scope not in claims.get("scope", "").split():
            raise HTTPException(status.HTTP_401_UNAUTHORIZED, "Not enough permissions", headers)
    return claims["sub"]


async def told_user(token: Annotated[str, Depends(oauth2)]):
    """One that passes on what PyJWT says."""
    try:
        return decode(token)["sub"]
    except jwt.InvalidTokenError as error:
        challenge = {"WWW-Authenticate": 'Bearer error="invalid_token"'}
        raise HTTPException(status.HTTP_401_UNAUTHORIZED, str(error), challenge) from None


@app.post("/token")
async def sign_in(form: Annotated[OAuth2PasswordRequestForm, Depends()]):
    if (form.username, form.password) != ("ada", "correct horse"):
        raise HTTPException(status.HTTP_401_UNAUTHORIZED, "Incorrect username or password", {"WWW-Authenticate": "Bearer"})
    return {"access_token": "a", "token_type": "bearer"}


@app.get("/tutorial/orders")
async def tutorial_orders(user: Annotated[str, Security(tutorial_user, scopes=["orders:read"])]):
    return {"user": user}


@app.post("/tutorial/orders")
async def tutorial_order(user: Annotated[str, Security(tutorial_user, scopes=["orders:write"])]):
    return {"user": user}


@app.get("/api/orders")
async def orders(user: Annotated[str, Depends(told_user)]):
    return {"user": user}


@app.get("/basic")
async def stock(credentials: Annotated[HTTPBasicCredentials, Depends(basic)]):
    if not secrets.compare_digest(credentials.password, "correct horse"):
        raise HTTPException(status.HTTP_401_UNAUTHORIZED, "Incorrect username or password", {"WWW-Authenticate": "Basic"})
    return {"user": credentials.username}


uvicorn.run(app, host="127.0.0.1", port=int(os.environ["PORT"]), log_level="warning")
