//! Numbers: their sizes, and their limits exactly as they are written.

use super::conjunction::Conjunction;
use crate::ir::{Bound, Decimal, Integer, IntegerWidth, Number, NumberWidth, Rule, Rules};
use crate::spec::{Cursor, Limit, Node};

/// What is known of a number, and which of its rules are only documented.
pub(super) struct Sized<N> {
    pub(super) number: N,
    pub(super) unchecked: Vec<Unchecked>,
    /// Rules for which the type has no room.
    pub(super) more: Rules,
}

/// A keyword that no code checks, with its value.
pub(super) type Unchecked = (&'static str, String);

/// The limits under a keyword that counts something. The checks before have made sure that
/// each is a whole number that is not negative.
fn counts<'w, 'd>(
    whole: &'w Conjunction<'d>,
    keyword: &'static str,
) -> impl Iterator<Item = (Cursor<'d>, u64)> + use<'w, 'd> {
    whole
        .all(keyword)
        .filter_map(|(_, place)| count(place.node).map(|count| (place, count)))
}

/// The number of a limit that counts something.
pub(super) fn count(limit: &Node) -> Option<u64> {
    match limit {
        // Nothing in memory has more than 2^64 parts.
        Node::Integer(value) => Some(u64::try_from(*value).unwrap_or(u64::MAX)),
        Node::Float(value) if value.fract() == 0.0 && *value >= 0.0 => Some(*value as u64),
        _ => None,
    }
}

/// The fewest and the most. Where the limits cross, no value fits; the lower one counts.
pub(super) fn range(
    whole: &Conjunction<'_>,
    [least, most]: [&'static str; 2],
) -> (u64, Option<u64>) {
    let least = counts(whole, least).map(|(_, count)| count).max();
    let least = least.unwrap_or(0);
    let most = counts(whole, most).map(|(_, count)| count).min();
    (least, most.filter(|most| *most >= least))
}

/// A lower limit, and an upper one that it crosses.
pub(super) fn crossed<'d>(
    whole: &Conjunction<'d>,
    [least, most]: [&'static str; 2],
) -> Option<(Cursor<'d>, Cursor<'d>)> {
    let (lower, least) = counts(whole, least).max_by_key(|(_, count)| *count)?;
    let (upper, most) = counts(whole, most).min_by_key(|(_, count)| *count)?;
    (most < least).then_some((lower, upper))
}

pub(super) fn integer(whole: &Conjunction<'_>) -> Sized<Integer> {
    let minimum = End::Least.tightest(whole, whole_number);
    let maximum = End::Greatest.tightest(whole, whole_number);
    let format = formats(whole).find_map(integer_format);
    let beyond = maximum.is_some_and(|bound| bound.value > i64::MAX.into());
    let unsigned = minimum.is_some_and(|bound| bound.value >= 0) && beyond;
    let usual = if unsigned {
        IntegerWidth::U64
    } else {
        IntegerWidth::I64
    };
    let widths = [
        format.unwrap_or(usual),
        IntegerWidth::I64,
        IntegerWidth::U64,
    ];
    let fits = |width: &IntegerWidth| {
        let fails = |end: End, bound: Option<Bound<i128>>| {
            bound.is_some_and(|bound| end.relation(bound, *width) == Relation::Fails)
        };
        !fails(End::Least, minimum) && !fails(End::Greatest, maximum)
    };
    let width = widths.into_iter().find(fits).unwrap_or(usual);
    let mut unchecked = Vec::new();
    let mut kept = |end: End, bound: Option<Bound<i128>>| {
        let bound = bound?;
        match end.relation(bound, width) {
            Relation::Holds => None,
            Relation::Counts => Some(bound),
            Relation::Fails => {
                unchecked.push((end.keyword(bound.exclusive), bound.value.to_string()));
                None
            }
        }
    };
    let (minimum, maximum) = (kept(End::Least, minimum), kept(End::Greatest, maximum));
    let steps = steps(whole);
    unchecked.extend(steps.unchecked);
    let number = Integer {
        width,
        minimum,
        maximum,
        multiple_of: steps.number,
    };
    Sized {
        number,
        unchecked,
        more: steps.more,
    }
}

pub(super) fn number(whole: &Conjunction<'_>) -> Sized<Number> {
    let minimum = End::Least.tightest(whole, double);
    let maximum = End::Greatest.tightest(whole, double);
    let is_float = formats(whole).any(|format| format == "float");
    let most = f64::from(f32::MAX);
    // A limit that no float can keep says that the numbers are larger than floats.
    let larger = minimum.is_some_and(|bound| bound.value > most)
        || maximum.is_some_and(|bound| bound.value < -most);
    let width = if is_float && !larger {
        NumberWidth::Bits32
    } else {
        NumberWidth::Bits64
    };
    let kept = |bound: &Bound<f64>| width == NumberWidth::Bits64 || bound.value.abs() <= most;
    let steps = steps(whole);
    Sized {
        number: Number {
            width,
            minimum: minimum.filter(kept),
            maximum: maximum.filter(kept),
            multiple_of: steps.number,
        },
        unchecked: steps.unchecked,
        more: steps.more,
    }
}

/// What a number has to be a multiple of: the first goes with the type.
fn steps(whole: &Conjunction<'_>) -> Sized<Option<Decimal>> {
    let mut steps = Sized {
        number: None,
        unchecked: Vec::new(),
        more: Rules::new(),
    };
    for (_, place) in whole.all("multipleOf") {
        match (decimal(place.node), steps.number) {
            (None, _) => steps.unchecked.push(("multipleOf", text_of(place.node))),
            (Some(step), None) => steps.number = Some(step),
            (Some(step), Some(known)) if step == known => {}
            (Some(step), Some(_)) => steps.more.push(Rule::MultipleOf(step)),
        }
    }
    steps
}

fn formats<'d>(whole: &Conjunction<'d>) -> impl Iterator<Item = &'d str> {
    whole.schemas().filter_map(|schema| schema.text("format"))
}

/// The sizes that formats of integers name: those of OpenAPI ("Data Types" in 3.0.4), and
/// those of the registry of formats that it keeps.
pub(super) fn integer_format(format: &str) -> Option<IntegerWidth> {
    Some(match format {
        "int8" => IntegerWidth::I8,
        "int16" => IntegerWidth::I16,
        "int32" => IntegerWidth::I32,
        "int64" | "int" => IntegerWidth::I64,
        "uint8" => IntegerWidth::U8,
        "uint16" => IntegerWidth::U16,
        "uint32" => IntegerWidth::U32,
        "uint64" | "uint" => IntegerWidth::U64,
        _ => return None,
    })
}

/// A number as it is written, of any size.
pub(super) fn text_of(number: &Node) -> String {
    match number {
        Node::Integer(value) => value.to_string(),
        other => crate::spec::json(other).to_string(),
    }
}

/// A positive number as it is written, unless it has too many digits.
pub(super) fn decimal(number: &Node) -> Option<Decimal> {
    let text = match number {
        Node::Integer(value) => format!("{value}e0"),
        // The fewest digits that tell this number from all others.
        Node::Float(value) => format!("{value:e}"),
        _ => return None,
    };
    let (mantissa, exponent) = text.split_once('e')?;
    let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
    let digits = format!("{whole}{fraction}");
    let kept = digits.trim_end_matches('0');
    let zeros = i32::try_from(digits.len() - kept.len()).ok()?;
    let places = i32::try_from(fraction.len()).ok()?;
    Some(Decimal {
        digits: kept.parse().ok()?,
        exponent: exponent.parse::<i32>().ok()? - places + zeros,
    })
}

/// A limit of whole numbers. A fraction is moved to the next whole number inside; to the one
/// outside where the limit itself does not pass.
fn whole_number(limit: &Limit<'_>, end: End) -> Option<Bound<i128>> {
    let exclusive = limit.exclusive;
    let value = match limit.value.node {
        Node::Integer(value) => *value,
        Node::Float(value) => {
            let whole = match (end, exclusive) {
                (End::Least, false) | (End::Greatest, true) => value.ceil(),
                (End::Least, true) | (End::Greatest, false) => value.floor(),
            };
            whole as i128
        }
        _ => return None,
    };
    Some(Bound { value, exclusive })
}

/// A limit of numbers, to the nearest one that a double holds.
fn double(limit: &Limit<'_>, _: End) -> Option<Bound<f64>> {
    let value = match limit.value.node {
        Node::Float(value) => *value,
        Node::Integer(value) => *value as f64,
        _ => return None,
    };
    let exclusive = limit.exclusive;
    Some(Bound { value, exclusive })
}

/// One end of a range.
#[derive(Clone, Copy, PartialEq)]
enum End {
    Least,
    Greatest,
}

/// What a limit means to a type of a certain size.
#[derive(PartialEq)]
enum Relation {
    /// Each of its numbers keeps it.
    Holds,
    Counts,
    /// None keeps it.
    Fails,
}

impl End {
    fn keyword(self, exclusive: bool) -> &'static str {
        match (self, exclusive) {
            (Self::Least, false) => "minimum",
            (Self::Least, true) => "exclusiveMinimum",
            (Self::Greatest, false) => "maximum",
            (Self::Greatest, true) => "exclusiveMaximum",
        }
    }

    /// Of the limits at this end, the one that leaves least.
    fn tightest<N: PartialOrd + Copy>(
        self,
        whole: &Conjunction<'_>,
        read: impl Fn(&Limit<'_>, Self) -> Option<Bound<N>>,
    ) -> Option<Bound<N>> {
        let limit = |schema: &Cursor<'_>| {
            let limit = match self {
                Self::Least => schema.lower_limit(),
                Self::Greatest => schema.upper_limit(),
            };
            read(&limit?, self)
        };
        let limits = whole.schemas().filter_map(limit);
        limits.reduce(|one, other| {
            let tighter = match self {
                Self::Least => other.value > one.value,
                Self::Greatest => other.value < one.value,
            };
            let same = other.value == one.value && other.exclusive;
            if tighter || same { other } else { one }
        })
    }

    fn relation(self, bound: Bound<i128>, width: IntegerWidth) -> Relation {
        let (least, greatest) = width.range();
        let beyond = i128::from(bound.exclusive);
        let (holds, fails) = match self {
            Self::Least => {
                let kept = bound.value.saturating_add(beyond);
                (kept <= least, kept > greatest)
            }
            Self::Greatest => {
                let kept = bound.value.saturating_sub(beyond);
                (kept >= greatest, kept < least)
            }
        };
        match (holds, fails) {
            (true, _) => Relation::Holds,
            (_, true) => Relation::Fails,
            _ => Relation::Counts,
        }
    }
}

/// The keyword of a limit that this number is beyond.
pub(super) fn broken_limit(value: &Node, whole: &Conjunction<'_>) -> Option<&'static str> {
    let value = match value {
        Node::Integer(value) => *value as f64,
        Node::Float(value) => *value,
        _ => return None,
    };
    let out = |end: End| {
        let bound = end.tightest(whole, double)?;
        let (limit, exclusive) = (bound.value, bound.exclusive);
        let beyond = match end {
            End::Least => value < limit,
            End::Greatest => value > limit,
        };
        (beyond || (exclusive && value == limit)).then(|| end.keyword(exclusive))
    };
    out(End::Least).or_else(|| out(End::Greatest))
}
