//! `format: date-time`: a date and time as in RFC 3339.

use std::fmt;
use std::str::FromStr;

use jiff::civil;
use jiff::fmt::StdFmtWrite;
use jiff::fmt::rfc2822;
use jiff::fmt::temporal::{DateTimePrinter, Pieces, PiecesOffset};
use jiff::{SignedDuration, Timestamp};
use serde::ser::{Serialize, Serializer};

use crate::runtime::format::string_format::StringFormat;
use crate::runtime::format::time::{FullTime, number};
use crate::runtime::json::decode::{self, Decode};
use crate::runtime::json::mismatch::Mismatch;
use crate::runtime::json::reader::Reader;

/// A date and time in the format of RFC 3339, such as `2016-03-24T21:05:50Z`.
///
/// It keeps its offset and the number of its fractional digits (at most nine), so it is written as
/// it was read. Values are ordered by time.
///
/// A response that is decoded leniently may have one without an offset, which is not valid in
/// RFC 3339; see [`has_offset`](Self::has_offset).
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct DateTime {
    /// Without leap seconds, as in Unix time. The greatest [`Timestamp`] is a day before the end of
    /// the year 9999, whose last second often represents "never".
    since_1970: SignedDuration,
    notation: Notation,
}

impl DateTime {
    /// Returns the time as a `jiff` type. Times on the last two days of the year 9999 may be beyond
    /// its range, and become its maximum. A leap second becomes the second before it.
    ///
    /// Without an [offset](Self::has_offset), the time is considered to be in UTC.
    pub fn timestamp(self) -> Timestamp {
        Timestamp::from_duration(self.since_1970).unwrap_or(Timestamp::MAX)
    }

    /// Returns whether the time has an offset from UTC. A server may have sent a time without one,
    /// which is in a time zone of its own, and violates the format.
    pub fn has_offset(self) -> bool {
        self.notation.offset != Offset::Unknown
    }
}

/// The start of 1970.
const EPOCH: civil::DateTime = civil::DateTime::constant(1970, 1, 1, 0, 0, 0, 0);

/// The description for messages.
const EXPECTED: &str = "a date and time (RFC 3339), such as 2016-03-24T21:05:50Z";

/// The format, for strings that have other constraints as well.
pub const FORMAT: StringFormat = StringFormat {
    name: "date-time",
    expected: EXPECTED,
    accepts: is_date_time,
};

/// Matches `date-time` (RFC 3339, section 5.6).
pub fn is_date_time(text: &str) -> bool {
    read(text).is_some()
}

/// An error that occurs when a text is not a date and time of RFC 3339.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct InvalidDateTime(());

impl fmt::Display for InvalidDateTime {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "expected {EXPECTED}")
    }
}

impl std::error::Error for InvalidDateTime {}

impl FromStr for DateTime {
    type Err = InvalidDateTime;

    fn from_str(text: &str) -> Result<Self, InvalidDateTime> {
        read(text).ok_or(InvalidDateTime(()))
    }
}

/// Parses the grammar of RFC 3339, section 5.6, which is stricter than jiff's (ISO 8601 and more).
fn read(text: &str) -> Option<DateTime> {
    let (date, time) = text.as_bytes().split_at_checked("2016-03-24T".len())?;
    let [y0, y1, y2, y3, b'-', m0, m1, b'-', d0, d1, b'T' | b't'] = date else {
        return None;
    };
    let year = number(y0, y1)? * 100 + number(y2, y3)?;
    let (month, day) = (number(m0, m1)?, number(d0, d1)?);
    let time = FullTime::read(time)?;
    let notation = Notation {
        is_leap: time.second == 60,
        offset: time.offset.map_or(Offset::Utc, Offset::East),
        digits: time.digits,
    };
    let local = civil::DateTime::new(
        year,
        i8::try_from(month).ok()?,
        i8::try_from(day).ok()?,
        i8::try_from(time.minute / 60).ok()?,
        i8::try_from(time.minute % 60).ok()?,
        // A leap second becomes the second before it.
        i8::try_from(time.second.min(59)).ok()?,
        time.nanosecond,
    );
    Some(DateTime {
        since_1970: local.ok()?.duration_since(EPOCH) - notation.east(),
        notation,
    })
}

/// Parses another notation of ISO 8601 (section 5.4 of its edition of 2004), with or without an
/// offset, or that of RFC 2822 and HTTP.
fn read_liberally(text: &str) -> Option<DateTime> {
    let text = text.trim();
    if let Ok(timestamp) = rfc2822::DateTimeParser::new().parse_timestamp(text) {
        return Some(timestamp.into());
    }
    // As in `2016-03-24 21:05:50 UTC` and `2016-03-24 21:05:50 +0000`.
    let text = match text
        .strip_suffix("UTC")
        .or_else(|| text.strip_suffix("GMT"))
    {
        Some(local) => format!("{}Z", local.trim_end()),
        None => text.replace(" +", "+").replace(" -", "-"),
    };
    let pieces = Pieces::parse(&text).ok()?;
    let local = pieces.date().to_datetime(pieces.time()?);
    let offset = match pieces.offset() {
        Some(PiecesOffset::Zulu) => Offset::Utc,
        Some(offset) => Offset::of_seconds(offset.to_numeric_offset().seconds())?,
        // The time zone is known by its name, but not its offset at the time.
        None if pieces.time_zone_annotation().is_some() => return None,
        None => Offset::Unknown,
    };
    let fraction = text
        .split_once(['.', ','])
        .map_or("", |(_, fraction)| fraction);
    let digits = fraction.bytes().take_while(u8::is_ascii_digit).count();
    let notation = Notation {
        is_leap: false,
        offset,
        digits: u8::try_from(digits.min(9)).ok()?,
    };
    (local.year() >= 0).then_some(DateTime {
        since_1970: local.duration_since(EPOCH) - notation.east(),
        notation,
    })
}

/// The notation of a date and time.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
struct Notation {
    /// Whether the second is 60.
    is_leap: bool,
    offset: Offset,
    /// The number of fractional digits.
    digits: u8,
}

/// The offset of a time from UTC.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
enum Offset {
    /// There is none.
    Unknown,
    /// `Z`
    Utc,
    /// Minutes to the east.
    East(i16),
}

impl Offset {
    fn of_seconds(seconds: i32) -> Option<Self> {
        let minutes = i16::try_from(seconds / 60).ok()?;
        (seconds % 60 == 0).then_some(Self::East(minutes))
    }
}

impl Notation {
    fn east(self) -> SignedDuration {
        match self.offset {
            Offset::Unknown | Offset::Utc => SignedDuration::ZERO,
            Offset::East(minutes) => SignedDuration::from_mins(minutes.into()),
        }
    }
}

impl From<Timestamp> for DateTime {
    /// In UTC, with as many fractional digits as needed.
    fn from(timestamp: Timestamp) -> Self {
        let mut digits = 9;
        let mut rest = timestamp.subsec_nanosecond();
        while digits > 0 && rest % 10 == 0 {
            rest /= 10;
            digits -= 1;
        }
        Self {
            since_1970: timestamp.as_duration(),
            notation: Notation {
                is_leap: false,
                offset: Offset::Utc,
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
        let Notation {
            is_leap,
            offset,
            digits,
        } = self.notation;
        let local = EPOCH.checked_add(self.since_1970 + self.notation.east());
        let local = local.map_err(|_| fmt::Error)?;
        if is_leap {
            // A leap second differs from the second before it in nothing else.
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
            Offset::Unknown => Ok(()),
            Offset::Utc => f.write_str("Z"),
            Offset::East(east) => {
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
    fn decode(reader: &mut Reader<'_>) -> Result<Self, Mismatch> {
        decode::formatted(reader, EXPECTED, read, read_liberally)
    }
}

impl crate::runtime::json::encode::Encode for DateTime {
    fn view(&self) -> crate::runtime::json::encode::View<'_> {
        crate::runtime::json::encode::View::Text(self.to_string().into())
    }
}

crate::runtime::json::deserialize::deserialize!(DateTime);

impl crate::runtime::request::scalar::Scalar for DateTime {
    fn text(&self) -> std::borrow::Cow<'_, str> {
        self.to_string().into()
    }
}

/// Valid if it has an offset.
impl crate::runtime::validation::validate::Validate for DateTime {
    fn validate_at(
        &self,
        at: &crate::runtime::validation::location::Location<'_>,
        found: &mut crate::runtime::validation::violation::Violations,
    ) {
        if !self.has_offset() {
            FORMAT.validate(&self.to_string(), at, found);
        }
    }
}
