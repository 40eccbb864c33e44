//! Single sign-on in front of the demo app: a real OpenID provider with two clients, and a gateway (nginx) that lets nobody pass
//! who is not signed in.

use std::net::{Ipv4Addr, TcpStream};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::{Duration, Instant};

use serde_json::Value;

use super::engine::free_port;
use super::process::Process;
use super::server::send;
use super::{Outcome, Server, check};

/// The provider and its clients.
pub struct Sso {
    _process: Process,
    port: u16,
}

impl Sso {
    /// Starts it in front of a demo.
    pub fn start(demo: &Server) -> Outcome<Self> {
        let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/e2e/companions/sso.mjs");
        let mut command = Command::new("node");
        command.arg(script).arg(demo.origin());
        let (process, port) = Process::start(&mut command, |line| line.strip_prefix("ready ")?.parse().ok())?;
        Ok(Self { _process: process, port })
    }

    /// The origin at which the app is reached.
    pub fn origin(&self) -> String {
        format!("http://127.0.0.1:{}", self.port)
    }

    /// What was asked of the API that takes tokens.
    pub fn log(&self) -> Outcome<Vec<Value>> {
        Ok(send(self.port, "GET", "/spa/log", "")?.as_array().cloned().unwrap_or_default())
    }
}

/// What a gateway does with scripts whose person is not signed in; people are always led to the sign-in.
#[derive(Clone, Copy)]
pub enum Scripts {
    /// They are told 401.
    Told,
    /// They are led to the sign-in, too.
    Led,
}

/// nginx with `auth_request` in front of all of it.
pub struct Gateway {
    _process: Process,
    folder: PathBuf,
    port: u16,
}

impl Gateway {
    /// Starts it.
    pub async fn start(behind: &Sso, scripts: Scripts) -> Outcome<Self> {
        let port = free_port()?;
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("nginx-{port}"));
        std::fs::create_dir_all(&folder)?;
        let file = folder.join("nginx.conf");
        std::fs::write(&file, settings(&folder, port, &behind.origin(), scripts))?;
        // Debian keeps it where only root looks.
        let program = std::env::var_os("NGINX").unwrap_or_else(|| "/usr/sbin/nginx".into());
        let mut command = Command::new(program);
        command.arg("-p").arg(&folder).arg("-c").arg(&file).args(["-e", "stderr"]);
        let gateway = Self { _process: Process::begin(&mut command)?, folder, port };
        let end = Instant::now() + Duration::from_secs(10);
        while TcpStream::connect((Ipv4Addr::LOCALHOST, port)).is_err() {
            check(Instant::now() < end, || "nginx does not listen".to_owned())?;
            tokio::time::sleep(Duration::from_millis(40)).await;
        }
        Ok(gateway)
    }

    /// The origin at which the app is reached.
    pub fn origin(&self) -> String {
        format!("http://127.0.0.1:{}", self.port)
    }

    /// Lets nobody pass any more, and sends people in circles; or lets those pass again who are signed in.
    pub fn circle(&self, begin: bool) -> Outcome {
        let file = self.folder.join("circle");
        if begin {
            std::fs::write(file, "")?
        } else {
            std::fs::remove_file(file)?
        }
        Ok(())
    }
}

impl Drop for Gateway {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.folder);
    }
}

/// As docs of nginx have it (`ngx_http_auth_request_module`), with the files of help401 open to everybody.
fn settings(folder: &Path, port: u16, front: &str, scripts: Scripts) -> String {
    let folder = folder.display();
    let temporary: String = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"]
        .map(|kind| format!("{kind}_temp_path {folder}/{kind};\n"))
        .concat();
    let told = match scripts {
        Scripts::Told => "if ($http_sec_fetch_dest != document) { return 401; }",
        Scripts::Led => "",
    };
    format!(
        "daemon off; pid {folder}/pid; error_log stderr; worker_processes 1; events {{}}
http {{
access_log off;
{temporary}
server {{
listen 127.0.0.1:{port};
proxy_set_header Host $http_host;
location = /gate {{
  internal;
  if (-f {folder}/circle) {{ return 401; }}
  proxy_pass {front}/api/session;
  proxy_pass_request_body off;
  proxy_set_header Content-Length '';
  proxy_set_header Host $http_host;
}}
location ~ ^/(help401|locales/|sso/) {{ proxy_pass {front}; }}
location / {{
  auth_request /gate;
  error_page 401 = @sign_in;
  proxy_pass {front};
}}
location @sign_in {{
  {told}
  if (-f {folder}/circle) {{ return 302 /sso/circle?state=$request_id&next=http://$http_host$request_uri; }}
  return 302 /sso/login?next=http://$http_host$request_uri;
}}
}}
}}
"
    )
}
