//! Definitions that several places of the document share. Use the names that the places have
//! for them: those in this module depend on their content.

mod new_paid_sqyaoq;
#[cfg(feature = "pets")]
mod small_large_robntp;

pub use new_paid_sqyaoq::NewPaidSqyaoq;
#[cfg(feature = "pets")]
pub use small_large_robntp::SmallLargeRobntp;
