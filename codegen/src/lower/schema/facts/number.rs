//! Numbers: their sizes, and their limits exactly as written.
//!
//! Imports `ir`, `keyword` and `spec`; intersections, and secrets.

use super::secret::is_password;
use crate::ir::{Bound, Decimal, Integer, IntegerWidth, Number, NumberWidth};
use crate::keyword::Keyword;
use crate::lower::schema::intersection::{Intersection, Part};
use crate::lower::schema::value::{count, decimal};
use crate::spec::{Cursor, Limit, Node, json};

/// What is known of a number.
#[derive(Debug)]
pub(in crate::lower::schema) struct Numeric<N> {
    pub(in crate::lower::schema) number: N,
    /// Keywords that no code enforces, with their values.
    pub(in crate::lower::schema) documented: Vec<(Keyword, String)>,
    /// Further steps, for which the type has no room.
    pub(in crate::lower::schema) steps: Vec<Decimal>,
}

/// The limits under a keyword that counts something, each with its place.
fn counts<'w, 'd>(
    whole: &'w Intersection<'d>,
    keyword: Keyword,
) -> impl Iterator<Item = (&'w Cursor<'d>, u64)> {
    let schemas = whole.schemas();
    schemas.filter_map(move |schema| Some((schema, count(schema.node.get(keyword)?)?)))
}

/// The least and the greatest count. Where the limits cross, no value is valid; the lower one
/// counts.
pub(in crate::lower::schema) fn range(
    whole: &Intersection<'_>,
    [least, most]: [Keyword; 2],
) -> (u64, Option<u64>) {
    let least = counts(whole, least).map(|(_, count)| count).max();
    let least = least.unwrap_or(0);
    let most = counts(whole, most).map(|(_, count)| count).min();
    (least, most.filter(|most| *most >= least))
}

/// A lower limit, and an upper one that it crosses.
pub(in crate::lower::schema) fn crossed<'d>(
    whole: &Intersection<'d>,
    [least, most]: [Keyword; 2],
) -> Option<(Cursor<'d>, Cursor<'d>)> {
    let (lower, low) = counts(whole, least).max_by_key(|(_, count)| *count)?;
    let (upper, high) = counts(whole, most).min_by_key(|(_, count)| *count)?;
    (high < low).then(|| Some((lower.get(least)?, upper.get(most)?)))?
}

pub(in crate::lower::schema) fn integer(whole: &Intersection<'_>) -> Numeric<Integer> {
    let minimum = End::Least.tightest(whole, whole_number);
    let maximum = End::Greatest.tightest(whole, whole_number);
    let format = formats(whole).find_map(integer_format);
    // The first and the last number that the limits leave.
    let least = minimum.map_or(i128::MIN, |it| it.value.saturating_add(it.exclusive.into()));
    let greatest = maximum.map_or(i128::MAX, |it| it.value.saturating_sub(it.exclusive.into()));
    // Limits that allow more than an `i64` holds are about unsigned numbers, unless they allow
    // negative ones or are no limits of 64 bits at all.
    let is_unsigned = maximum.is_some()
        && greatest > i64::MAX.into()
        && match minimum {
            Some(_) => least >= 0,
            None => greatest <= u64::MAX.into(),
        };
    let usual = match is_unsigned {
        true => IntegerWidth::U64,
        false => IntegerWidth::I64,
    };
    let format = format.filter(|width| *width != IntegerWidth::I64);
    let widths = [
        format.unwrap_or(usual),
        IntegerWidth::I64,
        IntegerWidth::U64,
    ];
    let fits = |width: &IntegerWidth| {
        let (first, last) = width.range();
        least <= last && greatest >= first
    };
    let width = widths.into_iter().find(fits).unwrap_or(usual);
    let (first, last) = width.range();
    let mut documented = Vec::new();
    // A limit that none of the numbers of this width satisfies is only documented.
    let mut kept = |end: End, bound: Bound<i128>, fails: bool| {
        if fails {
            let keyword = end.keyword(bound.exclusive);
            let text = match bound.value {
                // A limit beyond 128 bits, which the document states as it is.
                i128::MIN | i128::MAX => {
                    let mut limits = whole.all(keyword).map(|(_, limit)| limit.node);
                    limits.find_map(Node::scalar_text).unwrap_or_default()
                }
                value => value.to_string(),
            };
            documented.push((keyword, text));
        }
        (!fails).then_some(bound)
    };
    let minimum = minimum.filter(|_| least > first);
    let minimum = minimum.and_then(|bound| kept(End::Least, bound, least > last));
    let maximum = maximum.filter(|_| greatest < last);
    let maximum = maximum.and_then(|bound| kept(End::Greatest, bound, greatest < first));
    let steps = steps(whole);
    documented.extend(steps.documented);
    Numeric {
        number: Integer {
            width,
            minimum,
            maximum,
            multiple_of: steps.number,
            secret: whole.schemas().any(is_password),
        },
        documented,
        steps: steps.steps,
    }
}

pub(in crate::lower::schema) fn number(whole: &Intersection<'_>) -> Numeric<Number> {
    let minimum = End::Least.tightest(whole, double);
    let maximum = End::Greatest.tightest(whole, double);
    let is_float = formats(whole).any(|format| format == FLOAT);
    let most = f64::from(f32::MAX);
    // A limit that no float can represent shows that the numbers are larger than floats.
    let larger = minimum.is_some_and(|bound| bound.value > most)
        || maximum.is_some_and(|bound| bound.value < -most);
    let width = match is_float && !larger {
        true => NumberWidth::Bits32,
        false => NumberWidth::Bits64,
    };
    let kept = |bound: &Bound<f64>| width == NumberWidth::Bits64 || bound.value.abs() <= most;
    let steps = steps(whole);
    Numeric {
        number: Number {
            width,
            minimum: minimum.filter(kept),
            maximum: maximum.filter(kept),
            multiple_of: steps.number,
            secret: whole.schemas().any(is_password),
        },
        documented: steps.documented,
        steps: steps.steps,
    }
}

/// What a number has to be a multiple of: the first goes with the type.
fn steps(whole: &Intersection<'_>) -> Numeric<Option<Decimal>> {
    let mut steps = Numeric {
        number: None,
        documented: Vec::new(),
        steps: Vec::new(),
    };
    let values = whole.schemas();
    for value in values.filter_map(|schema| schema.node.get(Keyword::MultipleOf)) {
        match (decimal(value), steps.number) {
            (None, _) => {
                let text = match value {
                    Node::Integer(value) => value.to_string(),
                    other => json(other).to_string(),
                };
                steps.documented.push((Keyword::MultipleOf, text));
            }
            (Some(step), None) => steps.number = Some(step),
            (Some(step), Some(known)) if step == known => {}
            (Some(step), Some(_)) => steps.steps.push(step),
        }
    }
    steps
}

fn formats<'d>(whole: &Intersection<'d>) -> impl Iterator<Item = &'d str> {
    let schemas = whole.schemas();
    schemas.filter_map(|schema| schema.text(Keyword::Format))
}

const FLOAT: &str = "float";

/// Whether a format says something about numbers of this type.
pub(in crate::lower::schema) fn is_format_of_number(format: &str, is_integer: bool) -> bool {
    match is_integer {
        true => integer_format(format).is_some(),
        false => matches!(format, FLOAT | "double"),
    }
}

/// Whether a schema says more of numbers than their size.
pub(in crate::lower::schema) fn constrains_numbers(schema: &Cursor<'_>) -> bool {
    let is_size = |format| is_format_of_number(format, true) || is_format_of_number(format, false);
    let constrains = |keyword| match keyword {
        Keyword::Minimum
        | Keyword::Maximum
        | Keyword::ExclusiveMinimum
        | Keyword::ExclusiveMaximum
        | Keyword::MultipleOf => true,
        Keyword::Format => schema.text(keyword).is_some_and(|format| !is_size(format)),
        _ => false,
    };
    schema.keywords().any(constrains)
}

/// The first and the last integer of the type that a schema has by itself.
pub(in crate::lower::schema) fn integer_range(schema: &Cursor<'_>) -> (i128, i128) {
    let alone = Intersection {
        parts: vec![Part::here(schema.clone())],
        ..Intersection::default()
    };
    integer(&alone).number.width.range()
}

/// The sizes that formats of integers name: those of OpenAPI ("Data Types" in 3.0.4), and
/// those of its format registry.
fn integer_format(format: &str) -> Option<IntegerWidth> {
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

/// A limit of integers. A fraction is moved to the next integer inside; to the one outside where
/// the limit itself is excluded.
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

/// A limit of numbers, as the nearest double.
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

impl End {
    fn keyword(self, exclusive: bool) -> Keyword {
        match (self, exclusive) {
            (Self::Least, false) => Keyword::Minimum,
            (Self::Least, true) => Keyword::ExclusiveMinimum,
            (Self::Greatest, false) => Keyword::Maximum,
            (Self::Greatest, true) => Keyword::ExclusiveMaximum,
        }
    }

    /// Of the limits at this end, the one that leaves least.
    fn tightest<N: PartialOrd + Copy>(
        self,
        whole: &Intersection<'_>,
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
}
