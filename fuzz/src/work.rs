//! Counts the work of the readers and of a whole diagnosis, and fails if it grows faster than what is read.
//!
//! The compiler puts a call before every comparison of two numbers (the same switches that libFuzzer works by), and here
//! the calls are counted. No loop goes round without a comparison, so the count tells how often loops went round: the same
//! on every machine, however busy it is. What the standard library brings compiled, such as its search for one byte, is not
//! counted; `tests/protocol_properties.rs` reads a megabyte of each of the same texts, and never ends if that is slow.

use std::sync::atomic::{AtomicU64, Ordering};

use help401::diagnosis::diagnose;
use help401::evidence::gather;
use help401::protocol::{
    base64url, basic, challenge, cookie, credentials, http_date, iso_date, json, jwt, number, token_shape, url,
};
use help401::wire::record::WireRecord;
use serde_json::{Value, json};

static COMPARISONS: AtomicU64 = AtomicU64::new(0);

/// What the compiler calls. The names are its own.
mod counted {
    use super::{COMPARISONS, Ordering};

    macro_rules! comparisons {
        ($($name:ident($number:ty),)*) => {
            $(
                #[unsafe(no_mangle)]
                extern "C" fn $name(_: $number, _: $number) {
                    COMPARISONS.fetch_add(1, Ordering::Relaxed);
                }
            )*
        };
    }

    comparisons! {
        __sanitizer_cov_trace_cmp1(u8), __sanitizer_cov_trace_cmp2(u16), __sanitizer_cov_trace_cmp4(u32),
        __sanitizer_cov_trace_cmp8(u64), __sanitizer_cov_trace_const_cmp1(u8), __sanitizer_cov_trace_const_cmp2(u16),
        __sanitizer_cov_trace_const_cmp4(u32), __sanitizer_cov_trace_const_cmp8(u64),
    }

    #[unsafe(no_mangle)]
    extern "C" fn __sanitizer_cov_trace_switch(_: u64, _: *const u64) {
        COMPARISONS.fetch_add(1, Ordering::Relaxed);
    }

    #[unsafe(no_mangle)]
    extern "C" fn __sanitizer_cov_trace_pc_indir(_: usize) {}

    #[unsafe(no_mangle)]
    extern "C" fn __sanitizer_cov_8bit_counters_init(_: *const u8, _: *const u8) {}

    #[unsafe(no_mangle)]
    extern "C" fn __sanitizer_cov_pcs_init(_: *const usize, _: *const usize) {}
}

/// Two sizes whose work is compared: of a field, and of a record, whose body is cut. Both are below every bound on length,
/// so that none hides what it is like up to there.
const FIELD: [usize; 2] = [12_000, 48_000];
const RECORD: [usize; 2] = [4_000, 16_000];

/// How many times more the second size is.
const TIMES: f64 = 4.0;

/// How much more than in proportion the work may grow: growth by the square would be four times more.
const SLACK: f64 = 1.25;

/// Comparisons that a text may cost whatever its length.
const FIXED: u64 = 20_000;

/// The same as in `tests/protocol_properties.rs`: what makes a careless reader step back.
const PIECES: &[&str] = &[
    "\"",
    "=",
    ",",
    "\\",
    "[",
    "{\"a\":",
    ".",
    " ",
    "a",
    "a=",
    "a=\"",
    "\" a",
    "\" a=",
    "a ",
    "a,",
    "=\"\\",
    "\"\",",
    "a=b ",
    "%",
    "&",
    ";",
    "?",
    "@",
    ":",
    "/",
    "-",
    "é",
    "\\u",
    "Bearer ",
    "0",
    "[0,",
    "<",
    "<a ",
    "</",
    "<script>",
    "令",
    "not expired or revoked ",
    "{\"error\":\"",
    "http://",
    ": ",
];
const HEADS: &[&str] = &[
    "",
    "Bearer ",
    "Bearer realm=\"",
    "Hawk a=b ",
    "{\"a\":\"",
    "{\"error\":\"",
    "https://",
    "eyJhbGciOiJIUzI1NiJ9.",
    "<script>",
];

type Reader = (&'static str, fn(&str));

const READERS: &[Reader] = &[
    ("challenge", |text| {
        let _ = challenge::parse_challenges(text);
    }),
    ("credentials", |text| {
        let _ = credentials::parse_credentials(text);
    }),
    ("jwt", |text| {
        let _ = jwt::parse_jwt(text);
    }),
    ("token shape", |text| {
        let _ = token_shape::token_shape(text);
    }),
    ("base64url", |text| {
        let _ = base64url::decode(text);
    }),
    ("basic", |text| {
        let _ = basic::parse_basic(text);
    }),
    ("json", |text| {
        let _ = json::parse_json(text);
    }),
    ("json, cut", |text| {
        let _ = json::parse_json_prefix(text);
    }),
    ("number", |text| {
        let _ = number::Number::read(text);
    }),
    ("cookies", |text| {
        let _ = cookie::parse_cookie_string(text);
    }),
    ("url", |text| {
        let _ = (url::origin(text), url::shown(text), url::query_pairs(text), url::same_site(text, "a.example"));
    }),
    ("dates", |text| {
        let _ = (http_date::parse_http_date(text), iso_date::parse_iso8601(text));
    }),
];

/// A record that grows in one place.
type Growing = (&'static str, fn(&str, usize) -> Value);

const RECORDS: &[Growing] = &[
    ("record: challenge", |piece, size| answered(json!({"www-authenticate": grown("", piece, size)}), "")),
    ("record: text", |piece, size| answered(json!({"content-type": "text/plain"}), &grown("", piece, size))),
    ("record: html", |piece, size| answered(json!({"content-type": "text/html"}), &grown("<p>", piece, size))),
    ("record: json", |piece, size| answered(json!({}), &grown("{\"error\":\"", piece, size))),
    ("record: authorization", |piece, size| {
        let mut record = answered(json!({}), "");
        record["request"]["headers"]["authorization"] = json!(grown("Bearer ", piece, size));
        record
    }),
    ("record: address", |piece, size| {
        let mut record = answered(json!({}), "");
        record["request"]["url"] = json!(grown("https://shop.example/", piece, size));
        record
    }),
    ("record: sent body", |piece, size| {
        let mut record = answered(json!({}), "");
        record["request"]["body"] = json!(grown("", piece, size));
        record
    }),
    ("record: storage", |piece, size| {
        let mut record = answered(json!({}), "");
        for number in 0..size / 400 {
            record["page"]["storage"]["local"][number.to_string()] = json!(grown("{\"token\":\"", piece, 400));
        }
        record
    }),
    ("record: history", |piece, size| {
        let mut record = answered(json!({}), "");
        let earlier = answered(json!({}), &grown("{\"token\":\"", piece, 400));
        record["history"] = (0..size / 800).map(|_| earlier.clone()).collect();
        record
    }),
];

fn grown(head: &str, piece: &str, size: usize) -> String {
    head.to_owned() + &piece.repeat(size / piece.len())
}

fn answered(headers: Value, body: &str) -> Value {
    json!({
        "page": {"origin": "https://shop.example", "now": 1_795_377_600_000_i64, "storage": {"local": {}, "session": {}}},
        "request": {"method": "GET", "url": "https://shop.example/", "headers": {"authorization": "Bearer 9f3b2c1d77aa4e5f"}},
        "response": {"status": 401, "url": "https://shop.example/", "headers": headers, "body": body},
    })
}

fn work_of(run: impl FnOnce()) -> u64 {
    let before = COMPARISONS.load(Ordering::Relaxed);
    run();
    COMPARISONS.load(Ordering::Relaxed) - before
}

/// Whether the work at both sizes is in proportion.
fn holds(name: &str, piece: &str, sizes: [usize; 2], work: [u64; 2]) -> bool {
    let linear = work[1] as f64 <= work[0].max(FIXED) as f64 * TIMES * SLACK;
    if !linear {
        eprintln!("work: {name} over {piece:?}: {work:?} comparisons for {sizes:?} bytes");
    }
    linear
}

fn line(name: &str, most: u64, sizes: [usize; 2]) {
    println!("work: {name}: at most {:.1} comparisons a byte", most as f64 / sizes[1] as f64);
}

fn main() {
    assert!(work_of(|| drop(challenge::parse_challenges("Basic realm=\"x\""))) > 0, "nothing is counted");
    let by_the_square = |size: usize| {
        work_of(|| {
            let runs = (0..size / 10).map(|end| (0..end).filter(|at| std::hint::black_box(*at) == end).count());
            std::hint::black_box(runs.sum::<usize>());
        })
    };
    let linear = holds("a loop in a loop, which has to be noticed,", "", FIELD, FIELD.map(by_the_square));
    assert!(!linear, "growth by the square goes unnoticed");

    let mut linear = true;
    for (name, read) in READERS {
        let mut most = 0;
        for (head, piece) in HEADS.iter().flat_map(|head| PIECES.iter().map(move |piece| (head, piece))) {
            let texts = FIELD.map(|size| grown(head, piece, size));
            let work = texts.each_ref().map(|text| work_of(|| read(text)));
            linear &= holds(name, &format!("{head}{piece}"), FIELD, work);
            most = most.max(work[1]);
        }
        line(name, most, FIELD);
    }
    for (name, build) in RECORDS {
        let mut most = 0;
        for piece in PIECES {
            let record = |size| serde_json::from_value::<WireRecord>(build(piece, size)).expect("a tree").into_record();
            let work = RECORD.map(record).each_ref().map(|record| work_of(|| drop(diagnose(&gather(record)))));
            linear &= holds(name, piece, RECORD, work);
            most = most.max(work[1]);
        }
        line(name, most, RECORD);
    }
    assert!(linear, "the work grows faster than what is read");
}
