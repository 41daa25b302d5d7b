//! Constructors of objects that are sent: they take what has to be there, and leave out
//! what need not be.

/// The constructor of an object. An entry for each argument has the way in which it becomes
/// the field (see [`inputs`](crate::runtime::request::request_type)) and its type, or that of its items; behind
/// `else` stand the other fields.
macro_rules! constructor {
    ($name:ident { $($field:ident: $how:ident $type:ty),* $(,)? } else [$($other:ident),* $(,)?]) => {
        impl $name {
            /// A value with all that has to be there, and nothing else.
            #[allow(
                clippy::disallowed_names,
                clippy::too_many_arguments,
                reason = "the names and their number are those of the API"
            )]
            pub fn new($($field: $crate::runtime::request::request_type::request_type!(@argument $how $type)),*) -> Self {
                Self {
                    $($field: $crate::runtime::request::request_type::request_type!(@value $how $field),)*
                    $($other: Default::default(),)*
                }
            }
        }
    };
}
pub(crate) use constructor;
