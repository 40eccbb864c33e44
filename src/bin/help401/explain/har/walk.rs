//! The way through an archive in the order of time: who failed, and what went before.

use std::io;

use help401::diagnosis::diagnose;
use help401::evidence::gather;
use help401::evidence::record::{CredentialsMode, Record, Request};
use help401::incident::{is_evident, is_watched};
use help401::protocol::timestamp::Timestamp;
use help401::protocol::url;

use super::entry::Entry;
use super::history::History;
use super::kind::Kind;
use super::known::Known;
use super::redirects::{self, Redirected, Redirects};
use super::survey::{self, Mark, Survey};
use super::suspect::Suspect;
use super::{message, page};
use crate::explain::explained::Explained;
use crate::explain::fault::Fault;
use crate::explain::teller::Teller;

/// The way through an archive.
pub struct Walk<'a, 't> {
    survey: &'a Survey,
    history: History,
    redirects: Redirects,
    teller: &'a mut Teller<'t>,
}

impl<'a, 't> Walk<'a, 't> {
    /// Begins.
    pub fn new(survey: &'a Survey, teller: &'a mut Teller<'t>) -> Self {
        Self { survey, history: History::default(), redirects: Redirects::default(), teller }
    }

    /// Looks at the next entry.
    pub fn step(&mut self, entry: &Entry, mark: Mark) -> io::Result<()> {
        let start = Timestamp::from_millis(mark.start);
        let known = Known::of(entry, self.survey.stripped);
        let suspect = Suspect::new(mark.number, entry, start, page::origin(entry, self.survey), known);
        if entry.kind == Kind::Preflight {
            return self.preflight(entry, suspect);
        }
        let earlier = self.redirects.of(entry);
        match redirects::target(entry) {
            Some(target) => self.redirected(entry.kind, suspect, earlier, target),
            None => self.ended(entry, suspect, earlier),
        }
    }

    /// Ends.
    pub fn finish(&mut self) -> io::Result<()> {
        self.redirects.left().into_iter().try_for_each(|left| self.unfollowed(left))
    }

    /// Tells of an entry that cannot be read.
    pub fn fault(&mut self, fault: &Fault) {
        self.teller.fault(fault);
    }

    /// It has come to this offset.
    pub fn proceed(&self, offset: u64) {
        self.teller.proceed(offset, 1);
    }

    /// A preflight is explained with its call, or by itself if the archive does not list the call.
    fn preflight(&mut self, entry: &Entry, mut suspect: Suspect) -> io::Result<()> {
        if !survey::is_refused_preflight(entry) || self.survey.has_call_of(entry) {
            return Ok(());
        }
        let call = Request {
            method: survey::requested_method(entry).to_ascii_uppercase(),
            url: entry.url.clone(),
            ..Request::default()
        };
        suspect.exchange = message::never_sent(call);
        suspect.known = Known::Refused(entry.status);
        self.explain(suspect).map(drop)
    }

    /// A redirect: what becomes of the request is another entry's matter.
    fn redirected(&mut self, kind: Kind, hop: Suspect, earlier: Option<Redirected>, target: String) -> io::Result<()> {
        let end = hop.end;
        let first = earlier.unwrap_or_else(|| Redirected {
            number: hop.number,
            kind,
            start: hop.start,
            end,
            known: hop.known,
            page_origin: hop.page_origin,
            request: hop.exchange.request,
            target: String::new(),
        });
        match self.redirects.open(Redirected { end, target, ..first }) {
            Some(forgotten) => self.unfollowed(forgotten),
            None => Ok(()),
        }
    }

    fn unfollowed(&mut self, redirected: Redirected) -> io::Result<()> {
        let by_script = redirected.kind == Kind::Call;
        let suspect = Suspect::unfollowed(redirected);
        if by_script && !suspect.signs_out() { self.explain(suspect).map(drop) } else { Ok(()) }
    }

    /// The end of a request, which may have been redirected before.
    fn ended(&mut self, entry: &Entry, mut suspect: Suspect, earlier: Option<Redirected>) -> io::Result<()> {
        let mut away = false;
        if let Some(earlier) = earlier {
            away = earlier.kind == Kind::Call && entry.status < 400 && !is_network_error(&entry.error);
            suspect.follow(entry, earlier);
        } else if entry.status == 0 {
            // Without an answer it is mostly the network's fault, unless the preflight was refused.
            let refused = self.survey.refused_preflight_of(entry).filter(|_| entry.kind == Kind::Call);
            let Some(status) = refused else { return Ok(()) };
            suspect.known = Known::Refused(status);
            suspect.exchange = message::never_sent(suspect.exchange.request);
            return self.explain(suspect).map(drop);
        }
        let suspected = is_watched(entry.status) || entry.status == 403 || (away && !suspect.signs_out());
        let innocent = if suspected { self.explain(suspect)? } else { Some(suspect) };
        if let Some(innocent) = innocent.filter(|_| entry.kind != Kind::Resource) {
            self.remember(innocent, entry.sets_cookie);
        }
        Ok(())
    }

    /// Tells why it failed, if it is about authentication; otherwise gives it back.
    fn explain(&mut self, suspect: Suspect) -> io::Result<Option<Suspect>> {
        let cookies = (suspect.known != Known::Nothing).then(|| suspect.cookies.clone());
        let record = Record {
            page: page::page(&suspect.page_origin, suspect.end, cookies),
            exchange: suspect.exchange,
            history: self.history.lend(suspect.end),
        };
        let evidence = gather(&record);
        let mut diagnosis = diagnose(&evidence);
        self.history.give_back(record.history);
        let suspect = Suspect { exchange: record.exchange, ..suspect };
        if !is_evident(&evidence, &diagnosis) {
            return Ok(Some(suspect));
        }
        suspect.known.correct(&mut diagnosis, &evidence);
        let without = suspect.cookies.is_empty() && evidence.sent.nothing();
        let mode_matters = without && suspect.was_answered() && !evidence.same_origin();
        self.teller.explained(&Explained {
            entry: suspect.number,
            method: suspect.exchange.request.method.clone(),
            url: url::shown(&suspect.address),
            status: suspect.status,
            at: suspect.end,
            diagnosis,
            unseen: suspect.known.unseen(mode_matters),
        })?;
        self.remember(suspect, false);
        Ok(None)
    }

    /// Keeps an exchange for the ones that follow.
    fn remember(&mut self, mut suspect: Suspect, sets_cookie: bool) {
        if !suspect.was_answered() {
            return;
        }
        // No cookie went either way, so none can be what made it work.
        if suspect.known != Known::Nothing && suspect.cookies.is_empty() && !sets_cookie {
            suspect.exchange.request.credentials = CredentialsMode::Omit;
        }
        self.history.push(suspect.exchange, suspect.start);
    }
}

/// Whether the browser says that the network, the person or an extension stood in the way (Chrome's `net::ERR_…`).
fn is_network_error(error: &str) -> bool {
    const NOT_OURS: &[&str] = &[
        "ABORTED",
        "BLOCKED_BY_CLIENT",
        "NAME_NOT_RESOLVED",
        "INTERNET_DISCONNECTED",
        "CONNECTION",
        "TIMED_OUT",
        "CERT_",
        "SSL_",
        "NETWORK_CHANGED",
        "ADDRESS_UNREACHABLE",
        "EMPTY_RESPONSE",
        "HTTP2_",
        "QUIC_",
    ];
    NOT_OURS.iter().any(|part| error.contains(part))
}
