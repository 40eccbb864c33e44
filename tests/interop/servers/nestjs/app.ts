// NestJS, as its documentation shows it: a guard of @nestjs/passport over passport-jwt, and one that looks at roles.
import 'reflect-metadata';
import { type CanActivate, Controller, type ExecutionContext, Get, Injectable, Module, Post, UseGuards } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { AuthGuard, PassportModule, PassportStrategy } from '@nestjs/passport';
import { ExtractJwt, Strategy } from 'passport-jwt';

@Injectable()
class JwtStrategy extends PassportStrategy(Strategy) {
  constructor() {
    super({ jwtFromRequest: ExtractJwt.fromAuthHeaderAsBearerToken(), secretOrKey: process.env.SECRET!, issuer: process.env.ISSUER!, audience: process.env.AUDIENCE! });
  }

  validate({ sub }: { sub: string }) {
    return { sub, roles: ['customer'] };
  }
}

@Injectable()
class Administrators implements CanActivate {
  canActivate(context: ExecutionContext) {
    return context.switchToHttp().getRequest().user.roles.includes('administrator');
  }
}

@Controller('api/orders')
@UseGuards(AuthGuard('jwt'))
class Orders {
  @Get()
  all() {
    return { orders: [] };
  }

  @Post()
  @UseGuards(Administrators)
  add() {
    return {};
  }
}

@Module({ imports: [PassportModule], providers: [JwtStrategy], controllers: [Orders] })
class App {}

const app = await NestFactory.create(App, { logger: false });
await app.listen(process.env.PORT!, '127.0.0.1');
