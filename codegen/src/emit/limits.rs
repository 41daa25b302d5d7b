//! The constraints of values that have no type of their own, in words.
//!
//! Imports `text`, and `ir`.

use std::fmt::Display;

use super::text;
use crate::ir::{Bound, Decimal, Type};

/// The limits of a value, as sentences; empty if there are none, or if its type states them.
pub(super) fn sentences(ty: &Type) -> String {
    let all = match ty.without_null().0 {
        Type::Integer(integer) => [
            range(integer.minimum, integer.maximum),
            multiple(integer.multiple_of.as_ref()),
        ],
        Type::Number(number) => [
            range(number.minimum, number.maximum),
            multiple(number.multiple_of.as_ref()),
        ],
        Type::Text(text) if !text.is_free() => [Some(text::sentence(text)), None],
        Type::List(list) => {
            let items = count(list.min_items, list.max_items);
            let unique = list.unique.then(|| "No two items are equal".to_owned());
            [items, unique]
        }
        _ => [None, None],
    };
    let all: Vec<_> = all.into_iter().flatten().map(|it| it + ".").collect();
    all.join(" ")
}

fn range<T: Display>(minimum: Option<Bound<T>>, maximum: Option<Bound<T>>) -> Option<String> {
    let low = |it: Bound<T>| match it.exclusive {
        true => format!("greater than {}", it.value),
        false => format!("at least {}", it.value),
    };
    let high = |it: Bound<T>| match it.exclusive {
        true => format!("less than {}", it.value),
        false => format!("at most {}", it.value),
    };
    let words = match (minimum, maximum) {
        (None, None) => return None,
        (Some(min), Some(max)) if !min.exclusive && !max.exclusive => {
            format!("from {} to {}", min.value, max.value)
        }
        (Some(min), Some(max)) => format!("{} and {}", low(min), high(max)),
        (Some(min), None) => low(min),
        (None, Some(max)) => high(max),
    };
    Some(capitalized(&words))
}

fn multiple(number: Option<&Decimal>) -> Option<String> {
    let number = number?;
    let text = match number.whole() {
        Some(whole) => whole.to_string(),
        None => {
            let fraction = format!("{}e{}", number.digits, number.exponent);
            fraction.parse::<f64>().ok()?.to_string()
        }
    };
    Some(format!("A multiple of {text}"))
}

fn count(min: u64, max: Option<u64>) -> Option<String> {
    let plural = |count: u64| if count == 1 { "" } else { "s" };
    Some(match (min, max) {
        (0, None) => return None,
        (0, Some(max)) => format!("At most {max} item{}", plural(max)),
        (min, None) => format!("At least {min} item{}", plural(min)),
        (min, Some(max)) if min == max => format!("Exactly {min} item{}", plural(min)),
        (min, Some(max)) => format!("From {min} to {max} items"),
    })
}

fn capitalized(words: &str) -> String {
    let mut chars = words.chars();
    let first = chars.next().map(|first| first.to_uppercase());
    first.into_iter().flatten().chain(chars).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ir::List;
    use crate::ir::testing::integer;

    #[test]
    fn numbers_have_a_range() {
        let words = |minimum: Option<(i128, bool)>, maximum: Option<(i128, bool)>| {
            let bound = |(value, exclusive)| Bound { value, exclusive };
            let mut integer = integer();
            integer.minimum = minimum.map(bound);
            integer.maximum = maximum.map(bound);
            sentences(&Type::Integer(integer))
        };
        let both = words(Some((1, false)), Some((100, false)));
        assert_eq!(both, "From 1 to 100.");
        assert_eq!(words(Some((0, true)), None), "Greater than 0.");
        assert_eq!(words(None, Some((5, true))), "Less than 5.");
        assert_eq!(words(None, None), "");
    }

    #[test]
    fn arrays_have_a_number_of_items() {
        for (min, max, words) in [
            (0, None, ""),
            (1, None, "At least 1 item."),
            (0, Some(2), "At most 2 items."),
            (3, Some(3), "Exactly 3 items."),
            (1, Some(9), "From 1 to 9 items."),
        ] {
            let mut list = List::of(Type::Boolean);
            (list.min_items, list.max_items) = (min, max);
            assert_eq!(sentences(&Type::List(Box::new(list))), words);
        }
    }
}
