//! The example `book_class`.

use generated_client::models::{
    ClassSlot, ClassSlotBookingRequest, ClassSlotBookingRequestRequired, ClassSlotBookingResult, ClassSlotSlicedResult,
};
use generated_client::testing::{Expect as _, Mock, Sample as _};

#[allow(dead_code, reason = "it has a `main`")]
#[path = "../../examples/book_class.rs"]
mod example;

#[tokio::test]
async fn book_class() {
    let slot = |id, most, booked| {
        let mut slot = ClassSlot::sample();
        (slot.id, slot.max_participants, slot.booked_participants) = (id, Some(most), Some(booked));
        slot.additional_participants = 0;
        slot
    };
    let mut slots = ClassSlotSlicedResult::sample();
    slots.result = vec![slot(1, 10, 10), slot(2, 10, 9), slot(3, 10, 0)];
    let mock = Mock::start();
    mock.classes().get_class_slots(7).returns(slots.clone()).times(1);
    let request = ClassSlotBookingRequest::from(ClassSlotBookingRequestRequired { customer_id: 42, class_slot_id: 2 });
    mock.classes().book_class_slot(&request).returns(ClassSlotBookingResult::sample()).times(1);
    let booking = example::book_first_slot(&mock.client(), 7, 42).await.unwrap();
    assert_eq!(booking, Some(ClassSlotBookingResult::sample()));

    slots.result.truncate(1);
    mock.classes().get_class_slots(8).returns(slots);
    assert_eq!(example::book_first_slot(&mock.client(), 8, 42).await.unwrap(), None);
}
