//! The incidents of the page as a list that can be searched.

use crate::developer::block::{Mark, Row};
use crate::evidence::text::holds;
use crate::incident::Incident;
use crate::protocol::iso_date::iso8601;
use crate::protocol::number::decimal;

/// A line of the list.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Found {
    /// The incident.
    pub id: u32,
    /// When, what was asked, the answer, why, what became of it, and what the server calls it.
    pub row: Row,
}

/// The incidents of which every word that is looked for can be read in their line, in the order given. `shown` is marked.
pub fn found<'a>(incidents: impl Iterator<Item = &'a Incident>, search: &str, shown: u32) -> Vec<Found> {
    let mut list = Vec::new();
    for incident in incidents {
        let mark = if incident.id == shown { Mark::Here } else { Mark::None };
        let row = Row { mark, ..Row::of(cells(incident)) };
        let line = row.cells.join(" ");
        if search.split(' ').all(|word| word.is_empty() || holds(&line, word)) {
            list.push(Found { id: incident.id, row });
        }
    }
    list
}

fn cells(incident: &Incident) -> Vec<String> {
    let times =
        if incident.requests > 1 { [" ×", &decimal(i64::from(incident.requests))].concat() } else { String::new() };
    vec![
        iso8601(incident.at),
        [&incident.method, " ", &incident.url, &times].concat(),
        decimal(i64::from(incident.status)),
        incident.diagnosis.cause().code().to_owned(),
        incident.state.code().to_owned(),
        incident.trace.as_ref().map(|trace| trace.id.clone()).unwrap_or_default(),
    ]
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::evidence::sample::Sample;
    use crate::incident::Incidents;
    use crate::options::Options;

    #[test]
    fn every_word_that_is_looked_for_has_to_be_there() {
        let mut incidents = Incidents::default();
        for (host, status) in [("a", 401), ("b", 401), ("c", 419)] {
            let sample = Sample::get(&format!("https://{host}.test/me")).answered(status);
            incidents
                .note(&sample.response_header("x-request-id", &format!("req-{host}-1")).record(), &Options::default());
        }
        let ids =
            |search: &str| found(incidents.newest_first(), search, 2).iter().map(|found| found.id).collect::<Vec<_>>();
        assert_eq!(ids(""), [3, 2, 1]);
        assert_eq!(ids("B.TEST 401"), [2]);
        assert_eq!(ids("req-c"), [3]);
        assert_eq!(ids("b.test 419"), [0_u32; 0]);
        let marked = found(incidents.newest_first(), "", 2);
        assert_eq!(marked[1].row.mark, Mark::Here);
    }
}
