//! Takes what `explain` would print, and looks whether it keeps its promises.

use std::io;
use std::marker::PhantomData;

use help401_fuzz::check_diagnosis;

use super::explained::Explained;
use super::fault::Fault;

/// Tells nobody.
pub struct Teller<'a> {
    exchanges: usize,
    of: PhantomData<&'a ()>,
}

impl Teller<'_> {
    /// Of a file with so many exchanges.
    pub const fn of(exchanges: usize) -> Self {
        Self { exchanges, of: PhantomData }
    }

    /// Looks at why an exchange failed.
    pub fn explained(&mut self, explained: &Explained) -> io::Result<()> {
        assert!(explained.entry < self.exchanges && !explained.url.contains(['?', '#']));
        check_diagnosis(&explained.diagnosis);
        Ok(())
    }

    /// Looks at what cannot be read.
    pub fn fault(&mut self, fault: &Fault) {
        assert!(fault.to_string().contains("line "), "a fault has a place");
    }

    /// Nobody waits.
    pub const fn proceed(&self, _offset: u64, _pass: u64) {}
}
