//! Request types: the constructor, the setters and the validation of a request struct.

/// Implements a request struct. The table has the required fields first, then the optional ones,
/// of which a `list` is absent if it is empty.
///
/// An entry has the conversion of the argument (`plain`, `into`; `each` and `each_into` for the
/// items of an array), the name of the parameter in the document, the type of the argument or of
/// its items, and after `=>` the function that validates the value. An optional one begins with
/// the documentation of its setter.
macro_rules! request_type {
    (
        $name:ident {
            $($field:ident: $how:ident $wire:literal $type:ty $(=> $validate:expr)?),* $(,)?
        } and {
            $(
                $(#[$doc:meta])*
                $other:ident: $presence:ident $way:ident $key:literal $kind:ty
                $(=> $validator:expr)?
            ),* $(,)?
        }
    ) => {
        impl $name {
            /// Creates a request with its required values.
            #[allow(
                clippy::disallowed_names,
                clippy::too_many_arguments,
                clippy::new_without_default,
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

            $(
                $(#[$doc])*
                #[must_use]
                pub fn $other(
                    mut self,
                    value: $crate::runtime::request::argument::argument!(@type $way $kind),
                ) -> Self {
                    let value = $crate::runtime::request::argument::argument!(@value $way value);
                    self.$other = $crate::runtime::request::request_type::request_type!(
                        @stored $presence value
                    );
                    self
                }
            )*
        }

        impl $crate::runtime::validation::validate::Validate for $name {
            #[allow(unused_variables, reason = "there may be nothing to validate")]
            fn validate_at(
                &self,
                _at: &$crate::runtime::validation::location::Location<'_>,
                found: &mut $crate::runtime::validation::violation::Violations,
            ) {
                $($(
                    let at = $crate::runtime::validation::location::Location::Name($wire);
                    $crate::runtime::validation::validate::required(
                        &self.$field, &at, found, $validate,
                    );
                )?)*
                $($(
                    let at = $crate::runtime::validation::location::Location::Name($key);
                    $crate::runtime::validation::validate::$presence(
                        &self.$other, &at, found, $validator,
                    );
                )?)*
            }
        }
    };

    // The stored form of an optional value.
    (@stored optional $value:ident) => { Some($value) };
    (@stored list $value:ident) => { $value };
}
pub(crate) use request_type;
