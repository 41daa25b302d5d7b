//! Constructors of types that no request contains, with the feature `build-responses`.
//!
//! Tests and servers make values of such types; a program that only calls the API does not, and its
//! compiler has less to check without them.

/// Items that make values of a type; `response` says that no request contains it.
#[cfg(feature = "build-responses")]
#[allow(unused_macros, reason = "a crate may have no such types")]
macro_rules! constructors {
    ($(response)? { $($item:item)* }) => { $($item)* };
}
#[cfg(not(feature = "build-responses"))]
#[allow(unused_macros, reason = "a crate may have no such types")]
macro_rules! constructors {
    (response { $($item:item)* }) => {};
    ({ $($item:item)* }) => { $($item)* };
}
#[allow(unused_imports, reason = "a crate may have no such types")]
pub(crate) use constructors;
