//! Constructors of objects that are sent, which take the required properties.

/// Defines the constructor of an object. An entry has the conversion of the argument (see
/// [`argument`](crate::runtime::request::argument)), and its type or that of its items; the
/// optional fields follow after `else`.
macro_rules! constructor {
    ($name:ident { $($field:ident: $how:ident $type:ty),* $(,)? } else [$($other:ident),* $(,)?]) => {
        impl $name {
            /// Creates a value with its required properties.
            #[allow(
                clippy::disallowed_names,
                clippy::too_many_arguments,
                reason = "names and number of the arguments are those of the API"
            )]
            pub fn new(
                $($field: $crate::runtime::request::argument::argument!(@type $how $type)),*
            ) -> Self {
                Self {
                    $($field: $crate::runtime::request::argument::argument!(@value $how $field),)*
                    $($other: Default::default(),)*
                }
            }
        }
    };
}
pub(crate) use constructor;
