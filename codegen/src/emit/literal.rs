//! Literals: the only way by which text of the document becomes a value in code.
//!
//! Imports `ir`.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use crate::ir::Constant;

/// A string literal. Invisible characters, and those that change the order in which text is
/// shown, are escaped.
pub(super) fn literal(text: &str) -> Literal {
    let plain = Literal::string(text);
    if !text.chars().any(is_hidden) {
        return plain;
    }
    let mut escaped = String::from("\"");
    for c in text.chars() {
        if is_hidden(c) {
            escaped.extend(c.escape_unicode());
        } else {
            escaped.extend(c.escape_debug());
        }
    }
    escaped.push('"');
    escaped.parse().unwrap_or(plain)
}

/// A character literal; anything but printable ASCII is escaped.
pub(super) fn character(c: char) -> Literal {
    let plain = Literal::character(c);
    if c.is_ascii() && !c.is_control() {
        return plain;
    }
    format!("'{}'", c.escape_unicode()).parse().unwrap_or(plain)
}

/// A value as the argument of a variant of the runtime's `Constant`.
pub(super) fn constant(constant: &Constant) -> TokenStream {
    match constant {
        Constant::Null => quote!(Null),
        Constant::Boolean(value) => quote!(Boolean(#value)),
        Constant::Integer(value) => {
            let value = Literal::i128_unsuffixed(*value);
            quote!(Integer(#value))
        }
        Constant::Number(value) => {
            let value = float(*value);
            quote!(Number(#value))
        }
        Constant::Text(text) => {
            let text = literal(text);
            quote!(Text(#text))
        }
        Constant::Json(json) => {
            let json = literal(json);
            quote!(Json(#json))
        }
    }
}

/// Whether a character is a control character, or makes text look different from what it is:
/// marks of direction, joiners, line separators, and characters without a width.
pub(super) fn is_hidden(c: char) -> bool {
    c.is_control()
        // Most characters are before all of these.
        || c >= '\u{ad}' && matches!(c,
            '\u{ad}' | '\u{61c}' | '\u{180e}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}'
            | '\u{2060}'..='\u{206f}' | '\u{feff}' | '\u{fff9}'..='\u{fffb}'
            | '\u{e0000}'..='\u{e0fff}')
}

/// The literal of the nearest `f32`.
pub(super) fn float_32(number: f64) -> Literal {
    // A number beyond their range becomes the last of them.
    let number = number.clamp(f32::MIN.into(), f32::MAX.into()) as f32;
    let shortest = number.to_string().parse().map(float);
    shortest.unwrap_or_else(|_| Literal::f32_unsuffixed(number))
}

/// The literal of an `f64`.
///
/// Clippy reports one such as `3.14` as an approximate constant (`approx_constant`), which a
/// trailing zero prevents.
pub(super) fn float(number: f64) -> Literal {
    let text = number.to_string();
    let digits = text.trim_start_matches('-');
    let is_alike = |constant: &f64| {
        let decimals = digits.len().saturating_sub(2);
        constant.to_string().starts_with(digits) || format!("{constant:.decimals$}") == digits
    };
    let plain = Literal::f64_unsuffixed(number);
    if digits.len() > 3 && KNOWN.iter().any(is_alike) {
        return format!("{text}0").parse().unwrap_or(plain);
    }
    plain
}

/// The constants that Clippy knows.
const KNOWN: &[f64] = {
    use std::f64::consts::*;
    &[
        E,
        FRAC_1_PI,
        FRAC_1_SQRT_2,
        FRAC_2_PI,
        FRAC_2_SQRT_PI,
        FRAC_PI_2,
        FRAC_PI_3,
        FRAC_PI_4,
        FRAC_PI_6,
        FRAC_PI_8,
        LN_2,
        LN_10,
        LOG10_2,
        LOG10_E,
        LOG2_10,
        LOG2_E,
        PI,
        SQRT_2,
        TAU,
        1.618_033_988_749_895,
    ]
};

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn literals_hold_what_they_were_made_of() {
        for text in [
            "",
            "a\"b\\",
            "\u{202e}evil",
            "\0\n\r\t\u{7f}\u{85}",
            "{}",
            "é\u{301}",
            "'",
        ] {
            let token = literal(text).to_string();
            let back: syn::LitStr = syn::parse_str(&token).unwrap();
            assert_eq!(back.value(), text);
            assert!(!token.chars().any(is_hidden), "{token}");
        }
    }

    #[test]
    fn characters_are_readable_or_escaped() {
        let written = ['a', '\'', 'é', '\n'].map(|c| character(c).to_string());
        assert_eq!(written, ["'a'", "'\\''", "'\\u{e9}'", "'\\u{a}'"]);
    }

    #[test]
    fn numbers_are_shortest_and_not_constants() {
        for (number, written) in [
            ("0.1", "0.1"),
            ("-2.5", "-2.5"),
            ("3.14", "3.140"),
            ("3.1416", "3.14160"),
            ("-2.718", "-2.7180"),
            ("3.15", "3.15"),
            ("3.1", "3.1"),
        ] {
            assert_eq!(float(number.parse().unwrap()).to_string(), written);
        }
        assert_eq!(float_32(0.1).to_string(), "0.1");
        let greatest = float_32(f32::MAX.into()).to_string();
        assert_eq!(float_32(1e300).to_string(), greatest);
        assert_eq!(float_32(-1e300).to_string(), format!("-{greatest}"));
    }
}
