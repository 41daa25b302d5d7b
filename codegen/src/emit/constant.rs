//! Listed values, in the form that the macros and tables of the runtime expect.
//!
//! Imports `literal`, and `ir`.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::literal::{float, literal};
use crate::ir::Constant;

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

/// A value as JSON, but without the quotes of a string.
pub(super) fn json(constant: &Constant) -> String {
    match constant {
        Constant::Null => "null".to_owned(),
        Constant::Boolean(value) => value.to_string(),
        Constant::Integer(value) => value.to_string(),
        Constant::Number(value) => value.to_string(),
        Constant::Text(text) | Constant::Json(text) => text.clone(),
    }
}

/// The value as an integer of 64 bits, if it is one.
pub(super) fn integer(constant: &Constant) -> Option<i64> {
    match constant {
        Constant::Integer(value) => i64::try_from(*value).ok(),
        _ => None,
    }
}
