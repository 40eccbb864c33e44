//! What the demo is started with: its port and the folder of built files.

use std::path::PathBuf;

/// The port of the app; the API on the second origin takes the one after it.
pub const DEFAULT_PORT: u16 = 8401;

/// The options of `help401 demo`.
#[derive(Debug, PartialEq, Eq)]
pub struct Options {
    /// The port of the app.
    pub port: u16,
    /// The folder that holds `index.html` and the loader.
    pub dist: PathBuf,
}

impl Options {
    /// Reads arguments and environment; an error is one sentence for the person who typed them.
    pub fn read(
        mut arguments: impl Iterator<Item = String>,
        environment: impl Fn(&str) -> Option<String>,
    ) -> Result<Options, String> {
        let mut dist = environment("HELP401_DIST").unwrap_or_else(|| "dist".to_owned());
        while let Some(argument) = arguments.next() {
            match argument.split_once('=') {
                Some(("--dist", path)) => dist = path.to_owned(),
                _ if argument == "--dist" => {
                    dist = arguments.next().ok_or("--dist needs a path.")?;
                }
                _ => return Err(format!("`{argument}` is not an option; only --dist PATH is.")),
            }
        }
        let port = match environment("PORT") {
            None => DEFAULT_PORT,
            // Two ports in a row are needed, so neither 0 nor the last one will do.
            Some(text) => match text.parse::<u16>() {
                Ok(port) if port > 0 && port < u16::MAX => port,
                _ => return Err(format!("PORT must be a number from 1 to 65534, not `{text}`.")),
            },
        };
        Ok(Options { port, dist: PathBuf::from(dist) })
    }

    /// The port of the API on the second origin.
    pub fn partner_port(&self) -> u16 {
        self.port + 1
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(arguments: &[&str], port: Option<&str>) -> Result<Options, String> {
        let arguments = arguments.iter().map(|argument| (*argument).to_owned());
        Options::read(arguments, |name| (name == "PORT").then(|| port.map(str::to_owned)).flatten())
    }

    #[test]
    fn nothing_given_means_dist_on_the_default_port() {
        let options = read(&[], None).unwrap();
        assert_eq!(options, Options { port: DEFAULT_PORT, dist: PathBuf::from("dist") });
    }

    #[test]
    fn dist_may_be_joined_or_apart() {
        assert_eq!(read(&["--dist", "/x"], None).unwrap().dist, PathBuf::from("/x"));
        assert_eq!(read(&["--dist=/y"], None).unwrap().dist, PathBuf::from("/y"));
    }

    #[test]
    fn a_port_without_a_successor_is_refused() {
        for port in ["0", "65535", "eighty"] {
            assert!(read(&[], Some(port)).unwrap_err().contains(port));
        }
    }
}
