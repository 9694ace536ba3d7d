// Written by `cargo xtask regenerate` from the description of the PerfectGym Next API.
// Do not edit: the next run overwrites it.

use super::{DayTimeRange, Tag};
use sdk_runtime::codegen;

/// Settings of a studio for the access codes of its customers.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct StudioAccessCodeConfiguration {
    /// Whether customers can use access codes in the studio.
    pub enabled: Option<bool>,
}

codegen::object! {
    StudioAccessCodeConfiguration {
        "enabled" => enabled: optional,
    }
}

/// Single period during which the studio is closed.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct StudioClosingHours {
    /// Why the studio is closed.
    pub reason: Option<String>,
    /// Date and time at which the closure begins (ISO 8601).
    pub date_time_from: Option<codegen::DateTime>,
    /// Date and time at which the closure ends (ISO 8601).
    pub date_time_to: Option<codegen::DateTime>,
}

codegen::object! {
    StudioClosingHours {
        "reason" => reason: optional,
        "dateTimeFrom" => date_time_from: optional,
        "dateTimeTo" => date_time_to: optional,
    }
}

/// Master data of a studio.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct StudioInformation {
    /// Name under which the studio operates.
    pub name: Option<String>,
    /// Text that presents the studio.
    pub description: Option<String>,
    /// Country in which the studio lies, by name.
    pub country: Option<String>,
    /// Country in which the studio lies as an ISO 3166-1 code.
    ///
    /// Constraints: format `ISO 3166-1`.
    pub country_code: Option<String>,
    /// Id by which the API knows the studio.
    pub studio_id: i64,
    /// Day on which the studio opened or will open (ISO 8601 date).
    pub opening_date: Option<codegen::Date>,
    /// Day on which the studio closes for good (ISO 8601 date).
    pub closing_date: Option<codegen::Date>,
    /// Email address for contacting the studio.
    pub email: Option<String>,
    /// URL from which the studio's logo can be loaded.
    pub logo_url: Option<String>,
    /// Telephone number for calling the studio.
    pub telephone: Option<String>,
    /// Web address of the studio's site.
    pub website: Option<String>,
    /// Weekly opening times of the studio for internal use.
    pub opening_hours: Option<Vec<StudioOpeningHours>>,
    /// Weekly opening times as shown to the public.
    pub public_opening_hours: Option<Vec<StudioOpeningHours>>,
    /// Single periods during which the studio is closed.
    pub closing_hours: Option<Vec<StudioClosingHours>>,
    /// Named categories, such as Off-Peak, that restrict times, each with its opening times.
    pub opening_hours_categories: Option<Vec<StudioOpeningHoursCategory>>,
    /// Street in which the studio lies.
    pub street: Option<String>,
    /// Number of the studio's building in the street.
    pub house_number: Option<String>,
    /// Postal code of the studio's address.
    pub zip: Option<String>,
    /// City in which the studio lies.
    pub city: Option<String>,
    /// Settings for the access codes of customers.
    pub access_code_configuration: StudioAccessCodeConfiguration,
    /// Geographic position of the studio.
    pub location: Option<StudioLocation>,
    /// Tags assigned to the studio.
    pub studio_tags: Option<Vec<Tag>>,
}

codegen::object! {
    StudioInformation {
        "name" => name: optional,
        "description" => description: optional,
        "country" => country: optional,
        "countryCode" => country_code: optional,
        "studioId" => studio_id: required as Integer,
        "openingDate" => opening_date: optional as FullDate,
        "closingDate" => closing_date: optional as FullDate,
        "email" => email: optional,
        "logoUrl" => logo_url: optional,
        "telephone" => telephone: optional,
        "website" => website: optional,
        "openingHours" => opening_hours: optional,
        "publicOpeningHours" => public_opening_hours: optional,
        "closingHours" => closing_hours: optional,
        "openingHoursCategories" => opening_hours_categories: optional,
        "street" => street: optional,
        "houseNumber" => house_number: optional,
        "zip" => zip: optional,
        "city" => city: optional,
        "accessCodeConfiguration" => access_code_configuration: required,
        "location" => location: optional,
        "studioTags" => studio_tags: optional,
    }
}

codegen::redacted_debug! {
    StudioInformation {
        name: shown,
        description: shown,
        country: shown,
        country_code: shown,
        studio_id: shown,
        opening_date: shown,
        closing_date: shown,
        email: hidden,
        logo_url: shown,
        telephone: hidden,
        website: shown,
        opening_hours: shown,
        public_opening_hours: shown,
        closing_hours: shown,
        opening_hours_categories: shown,
        street: shown,
        house_number: shown,
        zip: shown,
        city: shown,
        access_code_configuration: shown,
        location: shown,
        studio_tags: shown,
    }
}

/// Basic information about a studio.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct StudioInformationBase {
    /// Display name of the studio.
    pub name: Option<String>,
    /// Text that describes the studio.
    pub description: Option<String>,
    /// Country in which the studio is located.
    pub country: Option<String>,
    /// Country of the studio as ISO 3166-1 code.
    ///
    /// Constraints: format `ISO 3166-1`.
    pub country_code: Option<String>,
    /// Id of the studio.
    pub studio_id: i64,
    /// Date on which the studio opens or has opened.
    pub opening_date: Option<codegen::Date>,
    /// Date on which the studio closes or has closed.
    pub closing_date: Option<codegen::Date>,
}

codegen::object! {
    StudioInformationBase {
        "name" => name: optional,
        "description" => description: optional,
        "country" => country: optional,
        "countryCode" => country_code: optional,
        "studioId" => studio_id: required as Integer,
        "openingDate" => opening_date: optional as FullDate,
        "closingDate" => closing_date: optional as FullDate,
    }
}

/// Geographic position of a studio.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct StudioLocation {
    /// Geographic longitude in decimal degrees.
    pub longitude: Option<f64>,
    /// Geographic latitude in decimal degrees.
    pub latitude: Option<f64>,
}

codegen::object! {
    StudioLocation {
        "longitude" => longitude: optional as Float,
        "latitude" => latitude: optional as Float,
    }
}

/// Daily opening time that holds for a range of weekdays.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct StudioOpeningHours {
    /// First weekday of the range.
    pub day_of_week_from: Option<StudioOpeningHoursDayOfWeekFrom>,
    /// Last weekday of the range.
    pub day_of_week_to: Option<StudioOpeningHoursDayOfWeekTo>,
    /// Local time at which the studio opens (HH:mm:ss).
    ///
    /// Constraints: format `time`.
    pub time_from: Option<String>,
    /// Local time at which the studio closes (HH:mm:ss).
    ///
    /// Constraints: format `time`.
    pub time_to: Option<String>,
}

codegen::object! {
    StudioOpeningHours {
        "dayOfWeekFrom" => day_of_week_from: optional,
        "dayOfWeekTo" => day_of_week_to: optional,
        "timeFrom" => time_from: optional,
        "timeTo" => time_to: optional,
    }
}

/// Named category that restricts times, such as Off-Peak, with its opening times.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct StudioOpeningHoursCategory {
    /// Id that tells the category apart from others.
    pub category_id: i64,
    /// Label of the category.
    pub name: String,
    /// Weekly time ranges that belong to the category.
    pub opening_hours: Vec<DayTimeRange>,
}

codegen::object! {
    StudioOpeningHoursCategory {
        "categoryId" => category_id: required as Integer,
        "name" => name: required,
        "openingHours" => opening_hours: required,
    }
}

/// First weekday of the range.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum StudioOpeningHoursDayOfWeekFrom {
    /// The range begins on Monday.
    ///
    /// On the wire: `MONDAY`.
    Monday,
    /// The range begins on Tuesday.
    ///
    /// On the wire: `TUESDAY`.
    Tuesday,
    /// The range begins on Wednesday.
    ///
    /// On the wire: `WEDNESDAY`.
    Wednesday,
    /// The range begins on Thursday.
    ///
    /// On the wire: `THURSDAY`.
    Thursday,
    /// The range begins on Friday.
    ///
    /// On the wire: `FRIDAY`.
    Friday,
    /// The range begins on Saturday.
    ///
    /// On the wire: `SATURDAY`.
    Saturday,
    /// The range begins on Sunday.
    ///
    /// On the wire: `SUNDAY`.
    Sunday,
    /// A value that the description does not list, as it was sent.
    Unrecognized(codegen::UnknownValue),
}

codegen::string_enum! {
    StudioOpeningHoursDayOfWeekFrom {
        "MONDAY" => Monday,
        "TUESDAY" => Tuesday,
        "WEDNESDAY" => Wednesday,
        "THURSDAY" => Thursday,
        "FRIDAY" => Friday,
        "SATURDAY" => Saturday,
        "SUNDAY" => Sunday,
    } else Unrecognized
}

/// Last weekday of the range.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum StudioOpeningHoursDayOfWeekTo {
    /// The range ends on Monday.
    ///
    /// On the wire: `MONDAY`.
    Monday,
    /// The range ends on Tuesday.
    ///
    /// On the wire: `TUESDAY`.
    Tuesday,
    /// The range ends on Wednesday.
    ///
    /// On the wire: `WEDNESDAY`.
    Wednesday,
    /// The range ends on Thursday.
    ///
    /// On the wire: `THURSDAY`.
    Thursday,
    /// The range ends on Friday.
    ///
    /// On the wire: `FRIDAY`.
    Friday,
    /// The range ends on Saturday.
    ///
    /// On the wire: `SATURDAY`.
    Saturday,
    /// The range ends on Sunday.
    ///
    /// On the wire: `SUNDAY`.
    Sunday,
    /// A value that the description does not list, as it was sent.
    Unrecognized(codegen::UnknownValue),
}

codegen::string_enum! {
    StudioOpeningHoursDayOfWeekTo {
        "MONDAY" => Monday,
        "TUESDAY" => Tuesday,
        "WEDNESDAY" => Wednesday,
        "THURSDAY" => Thursday,
        "FRIDAY" => Friday,
        "SATURDAY" => Saturday,
        "SUNDAY" => Sunday,
    } else Unrecognized
}

/// How full the studio is at present.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct StudioUtilization {
    /// Most customers the studio admits at the same time; null if there is no limit.
    pub capacity: Option<i32>,
    /// Number of customers checked in at present; it may exceed the capacity.
    pub count: i32,
}

codegen::object! {
    StudioUtilization {
        "capacity" => capacity: optional as Integer,
        "count" => count: required as Integer,
    }
}
