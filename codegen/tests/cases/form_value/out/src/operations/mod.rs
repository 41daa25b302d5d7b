//! The operations of the API, each as the request that makes a call.

mod post_free;
mod post_list;
mod post_optional;
mod put_free;
mod put_optional;

pub use post_free::PostFree;
pub use post_list::PostList;
pub use post_optional::PostOptional;
pub use put_free::PutFree;
pub use put_optional::PutOptional;
