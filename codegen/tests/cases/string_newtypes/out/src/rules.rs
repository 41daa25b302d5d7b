//! The constraints that the types of the API do not express. Each table is named after the type
//! that it applies to.

#![allow(non_upper_case_globals, reason = "they are named after types")]

use crate::runtime::json::const_value;
use crate::runtime::validation::string_constraints;
use crate::runtime::validation::constraint::{Constraint, Constraints};

pub static Login: Constraints = &[
    Constraint::Not(
        &[Constraint::Enum(&[const_value::ConstValue::Text("root-00")])],
        "{\"enum\":[\"root-00\"]}",
    ),
    Constraint::String(
        string_constraints::string_constraints!(
            pattern = "^[^x]" => [Start, RepeatChars(&[('\u{0}', 'w'), ('y',
            '\u{10ffff}')], 1, 1)]
        ),
    ),
];
