//! The constraints that the types of the API do not express. Each table is named after the type
//! that it applies to.

#![allow(non_upper_case_globals, reason = "they are named after types")]

use crate::runtime::validation::string_constraints;
use crate::runtime::validation::json_type::JsonType;
use crate::runtime::validation::constraint::{Constraint, Constraints};

pub static Untyped: Constraints = &[
    Constraint::Required(&["a"]),
    Constraint::Properties(
        &[
            (
                "a",
                &[
                    Constraint::Types(&[JsonType::String]),
                    Constraint::String(string_constraints::string_constraints!(min_length = 2)),
                ],
            ),
        ],
        &[],
        None,
    ),
];

pub static Closed: Constraints = &[
    Constraint::Types(&[JsonType::Object]),
    Constraint::Properties(&[("b", &[Constraint::Types(&[JsonType::String])])], &[], None),
    Constraint::AllOf(
        &[
            &[
                Constraint::Properties(
                    &[("a", &[Constraint::Types(&[JsonType::String])])],
                    &[],
                    Some(&[Constraint::Never]),
                ),
            ],
        ],
    ),
];

pub static SecretsLimited: Constraints = &[
    Constraint::Secret(
        &[Constraint::String(string_constraints::string_constraints!(min_length = 3))],
    ),
];

pub static SecretsLoose: Constraints = &[
    Constraint::Properties(
        &[("secret", &[Constraint::Secret(&[Constraint::Types(&[JsonType::String])])])],
        &[],
        None,
    ),
];

pub static SecretsUnion: Constraints = &[
    Constraint::Secret(
        &[
            Constraint::OneOf(
                &[
                    &[
                        Constraint::Secret(
                            &[
                                Constraint::String(
                                    string_constraints::string_constraints!(max_length = 8),
                                ),
                            ],
                        ),
                    ],
                    &[Constraint::Types(&[JsonType::Array])],
                ],
            ),
        ],
    ),
];

pub static SharedBqecdt: Constraints = &[Constraint::Secret(&[])];
