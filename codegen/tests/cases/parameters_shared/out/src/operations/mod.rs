//! The operations of the API, each as a request type.

mod get_thing;
mod post_thing;

pub use get_thing::GetThing;
pub use post_thing::PostThing;
