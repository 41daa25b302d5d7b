//! Newtypes of numbers with constraints.
//!
//! Imports `file`, `limits`, `literal`, `parts`, `ir`, `keyword` and `names`.

use proc_macro2::{Literal, TokenStream};
use quote::{format_ident, quote};

use super::super::file::{self, File};
use super::super::limits;
use super::super::literal::{float, float_32};
use super::parts::{SECRET, docs};
use crate::ir::{Bound, Decimal, NumberWidth, Type};
use crate::keyword::Keyword;
use crate::names::NamedType;

/// The items of a newtype of numbers.
pub(super) fn newtype(file: &mut File<'_>, named: &NamedType<'_>, ty: &Type) -> Vec<TokenStream> {
    file.imports.module("number_newtype");
    let limits = Some(limits::sentences(ty)).filter(|limits| !limits.is_empty());
    let secret_docs = ty.is_secret().then(|| SECRET.to_owned());
    let docs = docs(named, limits.into_iter().chain(secret_docs));
    let (ident, inner) = (&named.ident, file::number(ty));
    let table = file.table_of(named.id);
    let (derived, is_const) = match ty {
        Type::Integer(_) => (
            quote!(PartialEq, Eq, PartialOrd, Ord, Hash),
            table.is_none(),
        ),
        _ => (quote!(PartialEq, PartialOrd), false),
    };
    let debug = (!ty.is_secret()).then(|| quote!(Debug,));
    let secret = ty.is_secret().then(|| quote!(secret = true));
    let at_run_time = (!is_const).then(|| quote!(at_run_time));
    let table = table.map(|table| quote!(rules = crate::rules::#table));
    let rules = secret.into_iter().chain(table).chain(rules(ty));
    vec![
        quote! {
            #docs
            #[derive(Clone, Copy, #debug #derived)]
            pub struct #ident(#inner);
        },
        quote! {
            number_newtype::number_newtype!(#ident { type = #inner #(, #rules)* } #at_run_time);
        },
    ]
}

/// The constraints of a number, one by one.
fn rules(ty: &Type) -> Vec<TokenStream> {
    match ty {
        Type::Integer(integer) => {
            let bounds = [integer.minimum, integer.maximum];
            limited(bounds, Literal::i128_unsuffixed, integer.multiple_of)
        }
        Type::Number(number) => {
            let bounds = [number.minimum, number.maximum];
            let literal = match number.width {
                NumberWidth::Bits32 => float_32,
                NumberWidth::Bits64 => float,
            };
            limited(bounds, literal, number.multiple_of)
        }
        _ => Vec::new(),
    }
}

fn limited<N>(
    bounds: [Option<Bound<N>>; 2],
    literal: impl Fn(N) -> Literal,
    step: Option<Decimal>,
) -> Vec<TokenStream> {
    let keywords = [Keyword::Minimum, Keyword::Maximum].map(Keyword::name);
    let bounds = keywords.into_iter().zip(bounds);
    let bounds = bounds.filter_map(|(keyword, bound)| {
        let Bound { value, exclusive } = bound?;
        let keyword = match exclusive {
            true => format_ident!("exclusive_{keyword}"),
            false => format_ident!("{keyword}"),
        };
        let limit = literal(value);
        Some(quote!(#keyword = #limit))
    });
    bounds.chain(step.map(multiple)).collect()
}

fn multiple(step: Decimal) -> TokenStream {
    let text = decimal(step);
    let plain = || Literal::u64_unsuffixed(step.digits);
    let step: Literal = text.parse().unwrap_or_else(|_| plain());
    quote!(multiple_of = #step)
}

/// A number in decimal notation; with an exponent if it would have many zeros.
fn decimal(step: Decimal) -> String {
    let Decimal { digits, exponent } = step;
    match (exponent, step.whole()) {
        (..=9, Some(whole)) => whole.to_string(),
        (-9..0, _) => {
            let places = usize::try_from(exponent.unsigned_abs()).unwrap_or_default();
            let digits = format!("{digits:0>width$}", width = places + 1);
            let (whole, fraction) = digits.split_at(digits.len().saturating_sub(places));
            format!("{whole}.{fraction}")
        }
        _ => format!("{digits}e{exponent}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn steps_are_written_exactly() {
        for (digits, exponent, text) in [
            (5, 0, "5"),
            (12, 2, "1200"),
            (1, -2, "0.01"),
            (25, -1, "2.5"),
            (u64::MAX, -3, "18446744073709551.615"),
            (1, 10, "1e10"),
            (3, -10, "3e-10"),
        ] {
            assert_eq!(decimal(Decimal { digits, exponent }), text);
        }
    }
}
