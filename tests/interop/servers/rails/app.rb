# Rails in one file: Basic, its own token scheme, and protection against forgery in three ways.
require "rails"
require "action_controller/railtie"
require "rack/handler/webrick"

class App < Rails::Application
  config.secret_key_base = ENV.fetch("SECRET")
  config.eager_load = false
  config.consider_all_requests_local = false
  config.action_dispatch.show_exceptions = true
  config.action_controller.default_protect_from_forgery = false
  config.session_store :cookie_store, key: "_orders_session"
  config.hosts.clear
  # A layout of an app, if one is to be tried (VIEW), under a policy that wants a nonce of its scripts.
  config.paths["public"] = [ENV.fetch("PUBLIC", "/nowhere")]
  config.public_file_server.enabled = true
  config.content_security_policy { |policy| policy.default_src :self; policy.script_src :self, "'wasm-unsafe-eval'" }
  config.content_security_policy_nonce_generator = ->(_request) { SecureRandom.base64(16) }
  config.content_security_policy_nonce_directives = %w[script-src]
  config.logger = Logger.new($stderr, level: :error)
end

class BaseController < ActionController::Base
  def index = render(json: { orders: [] })
  def create = render(json: {})
end

class BasicController < BaseController
  http_basic_authenticate_with name: "ada", password: "correct horse", realm: "Orders"
end

class TokensController < BaseController
  before_action { authenticate_or_request_with_http_token { |token, _| token == "good" } }
end

class SessionController < BaseController
  before_action(only: :index) { head :unauthorized unless session[:user] }
  def create
    return render(json: { error: "Invalid Email or password." }, status: :unauthorized) unless params[:password] == "correct horse"
    session[:user] = "ada"
    render(json: {})
  end

  def destroy
    session.delete(:user)
    head :no_content
  end

  def new = render(html: "Sign in")
  def show = session[:user] ? render(json: { sub: session[:user] }) : head(:unauthorized)
  def page = render(inline: File.read(ENV.fetch("VIEW")))

  # As when its time is over.
  def over
    reset_session
    head :no_content
  end
end

# As Rails does it by itself: an exception, and a page of 422.
class FormsController < BaseController
  protect_from_forgery with: :exception
  def index = render(json: { token: form_authenticity_token })
end

# As many APIs do: the exception is told.
class ToldController < FormsController
  rescue_from(ActionController::InvalidAuthenticityToken) { |error| render(json: { error: error.class.name, message: error.message }, status: :forbidden) }
end

# The session is empty then, so the caller is nobody.
class EmptiedController < BaseController
  protect_from_forgery with: :null_session
  before_action(only: :create) { head :unauthorized unless session[:user] }
end

App.initialize!
App.routes.draw do
  get "/basic" => "basic#index"
  get "/tokens" => "tokens#index"
  get "/session/orders" => "session#index"
  get "/session/new" => "session#new", as: :new_session
  get "/session(.:format)" => "session#show", as: :session
  post "/session" => "session#create"
  delete "/session" => "session#destroy"
  get "/page" => "session#page"
  post "/end" => "session#over"
  %w[forms told emptied].each { |name| get "/#{name}" => "#{name}#index"; post "/#{name}" => "#{name}#create" }
end
# Controllers that stand before the routes do not learn of them by themselves.
SessionController.include(App.routes.url_helpers)
SessionController.helper(App.routes.url_helpers)

Rack::Handler::WEBrick.run(App, Host: "127.0.0.1", Port: ENV.fetch("PORT").to_i, AccessLog: [], Logger: WEBrick::Log.new($stderr, WEBrick::Log::ERROR))
