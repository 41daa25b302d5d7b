//! Regular expressions, as the tables of the runtime that match them.
//!
//! Imports `imports`, `literal`, and `ir`.

use proc_macro2::{Literal, TokenStream};
use quote::{format_ident, quote};

use super::imports::Imports;
use super::literal::{character, literal};
use crate::ir::{Matcher, Pattern, State, Step, Steps};

/// A regular expression and its matcher, as the macros of the runtime take them.
pub(super) fn rule(pattern: &Pattern, imports: &mut Imports) -> TokenStream {
    let pattern = self::pattern(pattern, imports);
    quote!(pattern = #pattern)
}

/// The same without the name of the keyword.
pub(super) fn pattern(pattern: &Pattern, imports: &mut Imports) -> TokenStream {
    let source = literal(&pattern.source);
    let matcher = match &pattern.matcher {
        Matcher::Steps(steps) => self::steps(steps),
        matcher => self::matcher(matcher, &pattern.source, imports),
    };
    quote!(#source => #matcher)
}

fn steps(steps: &Steps) -> TokenStream {
    let start = steps.from_start.then(|| quote!(Start));
    let end = steps.to_end.then(|| quote!(End));
    let steps = steps.steps.iter().map(step);
    let steps = start.into_iter().chain(steps).chain(end);
    quote!([#(#steps),*])
}

fn matcher(matcher: &Matcher, source: &str, imports: &mut Imports) -> TokenStream {
    match matcher {
        Matcher::Steps(steps) => {
            let steps = self::steps(steps);
            quote!(Steps(&#steps))
        }
        Matcher::Automaton(automaton) => {
            let states = automaton.0.iter().map(state);
            quote!(States(&[#(#states),*]))
        }
        Matcher::All(all) => {
            let all = all.iter().map(|(is_wanted, one)| {
                let one = self::matcher(one, source, imports);
                quote!((#is_wanted, #one))
            });
            let all: Vec<_> = all.collect();
            quote!(All(&[#(#all),*]))
        }
        Matcher::Linear(translated) => engine("regex_engine", translated, imports),
        Matcher::Backtracking => engine("regress_engine", source, imports),
    }
}

fn engine(module: &'static str, source: &str, imports: &mut Imports) -> TokenStream {
    imports.module(module);
    let (module, source) = (format_ident!("{module}"), literal(source));
    quote!(Engine(#module::matcher!(#source)))
}

fn state(state: &State) -> TokenStream {
    let next = state.next.iter().map(|(low, high, place)| {
        let [low, high] = [low, high].map(|byte| Literal::byte_character(*byte));
        let place = Literal::u16_unsuffixed(*place);
        quote!((#low, #high, #place))
    });
    let accepts = state.accepts;
    quote!((#accepts, &[#(#next),*]))
}

fn step(step: &Step) -> TokenStream {
    let (set, min, max) = match step {
        Step::Literal(text) => {
            let bytes = Literal::byte_string(text.as_bytes());
            return quote!(Literal(#bytes));
        }
        Step::OneOf(literals) => {
            let literals = literals
                .iter()
                .map(|text| Literal::byte_string(text.as_bytes()));
            return quote!(OneOf(&[#(#literals),*]));
        }
        Step::Repeat { set, min, max } => (set, *min, *max),
    };
    let min = Literal::u32_unsuffixed(min);
    let max = match max {
        u32::MAX => quote!(u32::MAX),
        max => {
            let max = Literal::u32_unsuffixed(max);
            quote!(#max)
        }
    };
    if set.is_ascii() {
        let ends = set.ranges().iter().flat_map(|(low, high)| [low, high]);
        let ends: Vec<u8> = ends.filter_map(|c| u8::try_from(*c).ok()).collect();
        let ends = Literal::byte_string(&ends);
        quote!(Repeat(#ends, #min, #max))
    } else {
        let ranges = set.ranges().iter().map(|(low, high)| {
            let (low, high) = (character(*low), character(*high));
            quote!((#low, #high))
        });
        quote!(RepeatChars(&[#(#ranges),*], #min, #max))
    }
}
