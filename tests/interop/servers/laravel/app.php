<?php
// Laravel in one file: sessions, its token guard, gates, unverified addresses, and protection against forgery, as its skeleton sets
// them up. What a skeleton keeps in files of its own stands here as values; what it writes goes to the folder LARAVEL.

use Illuminate\Auth\Access\AuthorizationException;
use Illuminate\Auth\GenericUser;
use Illuminate\Config\Repository;
use Illuminate\Contracts\Auth\Authenticatable;
use Illuminate\Contracts\Auth\MustVerifyEmail;
use Illuminate\Contracts\Auth\UserProvider;
use Illuminate\Foundation\Application;
use Illuminate\Foundation\Exceptions\Handler;
use Illuminate\Foundation\Http\Kernel as HttpKernel;
use Illuminate\Http\Request;
use Illuminate\Support\Facades\Auth;
use Illuminate\Support\Facades\Facade;
use Illuminate\Support\Facades\Gate;
use Illuminate\Support\Facades\Route;
use Illuminate\Validation\ValidationException;

error_reporting(E_ALL & ~E_DEPRECATED);
require 'Illuminate/autoload.php';

$folder = getenv('LARAVEL');
if (is_file("$folder/public" . parse_url($_SERVER['REQUEST_URI'], PHP_URL_PATH))) {
    return false; // PHP's own server gives files.
}
foreach (['bootstrap/cache', 'storage/framework/sessions', 'storage/framework/views', 'views', 'lang/en'] as $part) {
    @mkdir("$folder/$part", 0700, true);
}

class User extends GenericUser implements MustVerifyEmail
{
    public function hasVerifiedEmail() { return $this->attributes['verified']; }
    public function markEmailAsVerified() { return true; }
    public function sendEmailVerificationNotification() {}
    public function getEmailForVerification() { return $this->attributes['email']; }
}

// The people, where an app has a database.
class People implements UserProvider
{
    private array $all = [
        ['id' => 1, 'email' => 'ada@acme.example', 'password' => 'correct horse', 'api_token' => 'good', 'verified' => true],
        ['id' => 2, 'email' => 'bob@acme.example', 'password' => 'correct horse', 'api_token' => 'bobs', 'verified' => false],
    ];

    private function by(string $key, $value): ?User
    {
        foreach ($this->all as $one) {
            if ($one[$key] === $value) {
                return new User($one + ['remember_token' => null]);
            }
        }
        return null;
    }

    public function retrieveById($id) { return $this->by('id', $id); }
    public function retrieveByToken($id, $token) { return null; }
    public function updateRememberToken(Authenticatable $user, $token) {}
    public function retrieveByCredentials(array $given)
    {
        return isset($given['api_token']) ? $this->by('api_token', $given['api_token']) : $this->by('email', $given['email'] ?? '');
    }
    public function validateCredentials(Authenticatable $user, array $given) { return $user->password === ($given['password'] ?? ''); }
}

class Settings
{
    public function bootstrap(Application $app)
    {
        $folder = $app->basePath();
        $app->detectEnvironment(fn () => 'production');
        $app->instance('config', new Repository([
            'app' => [
                'name' => 'Orders', 'env' => 'production', 'debug' => false, 'url' => '', 'timezone' => 'UTC', 'locale' => 'en', 'fallback_locale' => 'en',
                'key' => 'base64:' . base64_encode(str_repeat('k', 32)), 'cipher' => 'AES-256-CBC',
                'providers' => [
                    Illuminate\Auth\AuthServiceProvider::class, Illuminate\Cache\CacheServiceProvider::class, Illuminate\Cookie\CookieServiceProvider::class,
                    Illuminate\Encryption\EncryptionServiceProvider::class, Illuminate\Filesystem\FilesystemServiceProvider::class,
                    Illuminate\Foundation\Providers\FoundationServiceProvider::class, Illuminate\Hashing\HashServiceProvider::class,
                    Illuminate\Session\SessionServiceProvider::class, Illuminate\Translation\TranslationServiceProvider::class,
                    Illuminate\Validation\ValidationServiceProvider::class, Illuminate\View\ViewServiceProvider::class,
                ],
            ],
            'auth' => [
                'defaults' => ['guard' => 'web'],
                'guards' => ['web' => ['driver' => 'session', 'provider' => 'people'], 'api' => ['driver' => 'token', 'provider' => 'people']],
                'providers' => ['people' => ['driver' => 'people']],
            ],
            'session' => [
                'driver' => 'file', 'lifetime' => 120, 'expire_on_close' => false, 'encrypt' => false, 'files' => "$folder/storage/framework/sessions", 'lottery' => [0, 100],
                'cookie' => 'orders_session', 'path' => '/', 'domain' => null, 'secure' => false, 'http_only' => true, 'same_site' => 'lax',
            ],
            'cache' => ['default' => 'array', 'stores' => ['array' => ['driver' => 'array']]],
            'hashing' => ['driver' => 'bcrypt'],
            'logging' => ['default' => 'none', 'channels' => ['none' => ['driver' => 'monolog', 'handler' => Monolog\Handler\NullHandler::class]]],
            'view' => ['paths' => ["$folder/views"], 'compiled' => "$folder/storage/framework/views"],
        ]));
    }
}

class Kernel extends HttpKernel
{
    protected $bootstrappers = [
        Settings::class,
        Illuminate\Foundation\Bootstrap\HandleExceptions::class,
        Illuminate\Foundation\Bootstrap\RegisterFacades::class,
        Illuminate\Foundation\Bootstrap\RegisterProviders::class,
        Illuminate\Foundation\Bootstrap\BootProviders::class,
    ];
    protected $middlewareGroups = ['web' => [
        Illuminate\Cookie\Middleware\EncryptCookies::class, Illuminate\Cookie\Middleware\AddQueuedCookiesToResponse::class,
        Illuminate\Session\Middleware\StartSession::class, Illuminate\View\Middleware\ShareErrorsFromSession::class,
        Illuminate\Foundation\Http\Middleware\VerifyCsrfToken::class, Illuminate\Routing\Middleware\SubstituteBindings::class,
    ]];
    protected $routeMiddleware = ['auth' => SignedIn::class, 'can' => Illuminate\Auth\Middleware\Authorize::class, 'verified' => Illuminate\Auth\Middleware\EnsureEmailIsVerified::class];
}

// As the skeleton's own: people are led to the page to sign in.
class SignedIn extends Illuminate\Auth\Middleware\Authenticate
{
    protected function redirectTo($request) { return $request->expectsJson() ? null : route('login'); }
}

$app = new Application($folder);
$app->singleton(Illuminate\Contracts\Http\Kernel::class, Kernel::class);
$app->singleton(Illuminate\Contracts\Debug\ExceptionHandler::class, Handler::class);
$app->instance('path.lang', "$folder/lang");

$app->booted(function () use ($folder) {
    Auth::provider('people', fn () => new People());
    Gate::define('admin', fn () => false);
    Route::middleware('web')->group(function () use ($folder) {
        Route::get('/', fn () => view('page'))->name('home');
        Route::get('/login', fn () => '<!doctype html><title>Log in</title><form method="post"><input name="email"><input type="password" name="password"></form>')->name('login');
        Route::post('/sessions', function (Request $request) {
            if (!Auth::attempt($request->only('email', 'password'))) {
                throw ValidationException::withMessages(['email' => ['These credentials do not match our records.']])->status($request->header('X-Status', 422));
            }
            $request->session()->regenerate();
            return ['user' => Auth::id()];
        });
        Route::post('/logout', function (Request $request) {
            Auth::logout();
            $request->session()->invalidate();
            return response()->noContent();
        })->name('logout');
        Route::get('/api/session', fn () => Auth::check() ? ['sub' => Auth::id()] : abort(401))->name('session');
        Route::get('/token', fn () => ['token' => csrf_token()]);
        Route::middleware('auth')->group(function () {
            Route::get('/orders', fn () => ['orders' => []]);
            Route::post('/orders', fn () => ['stored' => true]);
            Route::get('/admin', fn () => [])->middleware('can:admin');
            Route::get('/verified', fn () => [])->middleware('verified');
        });
    });
    Route::get('/tokens', fn () => ['orders' => []])->middleware('auth:api');
    // As when the time of every session is over.
    Route::post('/end', fn () => array_map('unlink', glob("$folder/storage/framework/sessions/*")));
    app('router')->getRoutes()->refreshNameLookups();
});

$kernel = $app->make(Illuminate\Contracts\Http\Kernel::class);
$response = $kernel->handle($request = Request::capture());
$response->send();
$kernel->terminate($request, $response);
