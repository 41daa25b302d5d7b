//! What a caller gives to a request: the constructor, the setters and the checks, from a
//! table behind the struct.

/// The constructor of a request, its setters, and what checks its values. The struct stands
/// before each use.
///
/// An entry for each input has the way in which an argument becomes its value (`plain`,
/// `into`; `each` and `each_into` for the items of a list), the name on the wire, the type
/// of the argument, and behind `=>` what checks it. Those that the API requires come first;
/// of the others, a `list` is absent where it is empty.
macro_rules! request_type {
    (
        $name:ident {
            $($field:ident: $how:ident $wire:literal $type:ty $(=> $check:expr)?),* $(,)?
        } and {
            $($other:ident: $presence:ident $way:ident $key:literal $kind:ty $(=> $test:expr)?),*
            $(,)?
        }
    ) => {
        impl $name {
            /// A request with all that the API requires.
            #[allow(
                clippy::disallowed_names,
                clippy::too_many_arguments,
                clippy::new_without_default,
                reason = "names and their number are those of the API; without any there is `Default`"
            )]
            pub fn new($($field: $crate::runtime::request::request_type::request_type!(@argument $how $type)),*) -> Self {
                Self {
                    $($field: $crate::runtime::request::request_type::request_type!(@value $how $field),)*
                    $($other: Default::default(),)*
                }
            }

            $(
                #[doc = concat!("Sets the field `", stringify!($other), "`, see there.")]
                #[must_use]
                pub fn $other(
                    mut self,
                    value: $crate::runtime::request::request_type::request_type!(@argument $way $kind),
                ) -> Self {
                    let value = $crate::runtime::request::request_type::request_type!(@value $way value);
                    self.$other = $crate::runtime::request::request_type::request_type!(@given $presence value);
                    self
                }
            )*
        }

        impl $crate::runtime::validation::validate::Validate for $name {
            #[allow(unused_variables, reason = "there may be nothing to check")]
            fn check(
                &self,
                _at: &$crate::runtime::validation::validate::At<'_>,
                found: &mut $crate::runtime::validation::validate::Violations,
            ) {
                $($(
                    let at = $crate::runtime::validation::validate::At::Name($wire);
                    $crate::runtime::validation::validate::required(&self.$field, &at, found, $check);
                )?)*
                $($(
                    let at = $crate::runtime::validation::validate::At::Name($key);
                    $crate::runtime::validation::validate::$presence(&self.$other, &at, found, $test);
                )?)*
            }
        }
    };

    // The type of an argument.
    (@argument plain $type:ty) => { $type };
    (@argument into $type:ty) => { impl Into<$type> };
    (@argument each $type:ty) => { impl IntoIterator<Item = $type> };
    (@argument each_into $type:ty) => { impl IntoIterator<Item = impl Into<$type>> };

    // What becomes of an argument.
    (@value plain $value:ident) => { $value };
    (@value into $value:ident) => { $value.into() };
    (@value each $value:ident) => { $value.into_iter().collect() };
    (@value each_into $value:ident) => { $value.into_iter().map(Into::into).collect() };

    // What a value that need not be there is stored as.
    (@given optional $value:ident) => { Some($value) };
    (@given list $value:ident) => { $value };
}
pub(crate) use request_type;
