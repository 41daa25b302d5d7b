//! The operations of the API, each as the request that makes a call.

mod get_thing;
mod post_thing;

pub use get_thing::GetThing;
pub use post_thing::PostThing;
