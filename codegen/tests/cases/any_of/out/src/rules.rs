//! The constraints that the types of the API do not express. Each table is named after the type
//! that it applies to.

#![allow(non_upper_case_globals, reason = "they are named after types")]

use crate::runtime::validation::constraint::{Constraint, Constraints};

pub static Update: Constraints = &[
    Constraint::AnyOf(
        &[
            &[Constraint::Required(&["title"])],
            &[Constraint::Required(&["labels"])],
            &[Constraint::MinProperties(4)],
        ],
    ),
];
