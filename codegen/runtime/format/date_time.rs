//! Moments in time as RFC 3339 writes them (`format: date-time`).

use std::fmt;
use std::str::FromStr;

use jiff::civil;
use jiff::fmt::StdFmtWrite;
use jiff::fmt::temporal::DateTimePrinter;
use jiff::{SignedDuration, Timestamp};
use serde::ser::{Serialize, Serializer};

use crate::runtime::format::string_format::Format;
use crate::runtime::format::time::FullTime;
use crate::runtime::json::decode::{Decode, Fault};
use crate::runtime::json::tree::Json;

/// A moment in time, written as RFC 3339 has it: `2016-03-24T21:05:50Z`.
///
/// It remembers the offset and the number of digits behind the second (nine at most), so
/// that it is written as it was read. It is ordered by time.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct DateTime {
    /// Without leap seconds, as clocks count. A [`Timestamp`] ends a day before the year
    /// 9999 does, whose last second often stands for "never".
    since_1970: SignedDuration,
    shape: Shape,
}

impl DateTime {
    /// The moment itself, to calculate with; the last one there is for those behind it, on
    /// the last two days of the year 9999. A leap second counts as the second before.
    pub fn timestamp(self) -> Timestamp {
        Timestamp::from_duration(self.since_1970).unwrap_or(Timestamp::MAX)
    }
}

/// The beginning of 1970, in UTC.
const EPOCH: civil::DateTime = civil::DateTime::constant(1970, 1, 1, 0, 0, 0, 0);

/// What is expected, for messages.
const EXPECTED: &str = "a date and time as of RFC 3339, such as 2016-03-24T21:05:50Z";

/// The format, for texts that have other rules as well and are kept as they are.
pub const FORMAT: Format = Format {
    name: "date-time",
    expected: EXPECTED,
    accepts: is_date_time,
};

/// `date-time`, RFC 3339, section 5.6.
pub fn is_date_time(text: &str) -> bool {
    read(text).is_some()
}

/// A text that is no date and time as of RFC 3339.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NotADateTime(());

impl fmt::Display for NotADateTime {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "not {EXPECTED}")
    }
}

impl std::error::Error for NotADateTime {}

impl FromStr for DateTime {
    type Err = NotADateTime;

    fn from_str(text: &str) -> Result<Self, NotADateTime> {
        read(text).ok_or(NotADateTime(()))
    }
}

fn read(text: &str) -> Option<DateTime> {
    let (shape, end) = Shape::of(text.as_bytes())?;
    let local: civil::DateTime = text.get(..end)?.parse().ok()?;
    let since_1970 = local.duration_since(EPOCH) - shape.east();
    Some(DateTime { since_1970, shape })
}

/// What a moment does not tell of its text.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
struct Shape {
    /// Whether the second is 60.
    is_leap: bool,
    /// Minutes east of UTC; `None` for `Z`.
    offset: Option<i16>,
    /// Digits behind the second.
    digits: u8,
}

impl Shape {
    fn east(self) -> SignedDuration {
        SignedDuration::from_mins(self.offset.unwrap_or(0).into())
    }

    /// The shape, and the end of what comes before the offset and is kept.
    ///
    /// Goes by the grammar of RFC 3339, section 5.6, which is narrower than that of the
    /// parser behind it (ISO 8601 and more).
    fn of(text: &[u8]) -> Option<(Self, usize)> {
        let (date, time) = text.split_at_checked("2016-03-24T".len())?;
        let [y0, y1, y2, y3, b'-', m0, m1, b'-', d0, d1, b'T' | b't'] = date else {
            return None;
        };
        let mut date = [y0, y1, y2, y3, m0, m1, d0, d1].into_iter();
        if !date.all(u8::is_ascii_digit) {
            return None;
        }
        let time = FullTime::read(time)?;
        // Nine digits are nanoseconds, and more are not kept.
        let digits = time.digits.min(9);
        let end = "2016-03-24T21:05:50".len() + if digits > 0 { 1 + digits } else { 0 };
        let shape = Self {
            is_leap: time.is_leap,
            offset: time.offset,
            digits: u8::try_from(digits).ok()?,
        };
        Some((shape, end))
    }
}

impl From<Timestamp> for DateTime {
    /// In UTC, with as many digits behind the second as it needs.
    fn from(timestamp: Timestamp) -> Self {
        let mut digits = 9;
        let mut rest = timestamp.subsec_nanosecond();
        while digits > 0 && rest % 10 == 0 {
            rest /= 10;
            digits -= 1;
        }
        Self {
            since_1970: timestamp.as_duration(),
            shape: Shape {
                is_leap: false,
                offset: None,
                digits,
            },
        }
    }
}

impl From<DateTime> for Timestamp {
    fn from(value: DateTime) -> Self {
        value.timestamp()
    }
}

impl fmt::Display for DateTime {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Shape {
            is_leap,
            offset,
            digits,
        } = self.shape;
        let local = EPOCH.checked_add(self.since_1970 + self.shape.east());
        let local = local.map_err(|_| fmt::Error)?;
        if is_leap {
            // The second is the only part that a leap second writes in another way.
            write!(
                f,
                "{}T{:02}:{:02}:60",
                local.date(),
                local.hour(),
                local.minute()
            )?;
            let nanoseconds = format!("{:09}", local.subsec_nanosecond());
            if let Some(kept) = nanoseconds
                .get(..digits.into())
                .filter(|kept| !kept.is_empty())
            {
                write!(f, ".{kept}")?;
            }
        } else {
            DateTimePrinter::new()
                .precision(Some(digits))
                .print_datetime(&local, StdFmtWrite(&mut *f))
                .map_err(|_| fmt::Error)?;
        }
        match offset {
            None => f.write_str("Z"),
            Some(east) => {
                let (sign, minutes) = (if east < 0 { '-' } else { '+' }, east.unsigned_abs());
                write!(f, "{sign}{:02}:{:02}", minutes / 60, minutes % 60)
            }
        }
    }
}

impl fmt::Debug for DateTime {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl Serialize for DateTime {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl Decode for DateTime {
    fn decode(json: &Json<'_>) -> Result<Self, Fault> {
        let Json::String(text) = json else {
            return Err(Fault::of_type(EXPECTED, json));
        };
        text.parse().map_err(|_| Fault::of_value(EXPECTED, json))
    }
}

crate::runtime::json::deserialize::deserialize!(DateTime);

impl crate::runtime::request::scalar::Scalar for DateTime {
    fn text(&self) -> std::borrow::Cow<'_, str> {
        self.to_string().into()
    }
}

/// There is nothing to check: every moment is valid.
impl crate::runtime::validation::validate::Validate for DateTime {
    fn check(
        &self,
        _at: &crate::runtime::validation::validate::At<'_>,
        _found: &mut crate::runtime::validation::validate::Violations,
    ) {
    }
}
