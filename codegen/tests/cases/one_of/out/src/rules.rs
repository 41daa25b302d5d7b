//! What the types of the API do not say of their schemas. Each table is called as the type
//! that it is about.

#![allow(non_upper_case_globals, reason = "they are called as the types are")]

use crate::runtime::validation::constraint::{Constraint, Constraints};

pub static Demanding: Constraints = &[
    Constraint::AnyOf(
        &[&[Constraint::Required(&["a"])], &[Constraint::Required(&["b"])]],
    ),
];
