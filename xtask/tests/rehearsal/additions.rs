//! Operations that are new in the next edition, and what they need.

use super::change::{after, before};
use super::{Edit, edit};

/// Operations that are new, with their schemas.
pub fn new_operations() -> Vec<Edit> {
    Vec::from([
        edit(
            "two operations are new in a tag",
            ("endpoint-added", "GET /v1/devices/{deviceId}"),
            [before("/v1/devices/{deviceId}/activate:", DEVICE)],
        ),
        edit(
            "a tag is new, with two operations and schemas of their own",
            ("endpoint-added", "GET /v1/lockers"),
            [
                after(
                    "tags:",
                    "  description: Leads and their configuration\n",
                    "- name: Lockers\n  description: Lockers of the studio and what they look like\n",
                ),
                before("/v1/memberships/{customerId}/self-service/contract-data:", LOCKER_OPERATIONS),
                before("MembershipOffer:", LOCKER_SCHEMAS),
            ],
        ),
    ])
}

/// One device, read and removed.
const DEVICE: &str = r"
  /v1/devices/{deviceId}:
    get:
      tags:
      - Devices
      summary: Get a device by id
      description: |
        Required Scopes: `DEVICE_READ`

        Returns one device and tells whether it is active.
      operationId: getDevice
      parameters:
      - name: deviceId
        in: path
        description: Id of the device to read.
        required: true
        schema:
          type: integer
          format: int64
      responses:
        '200':
          description: The device.
          content:
            application/json:
              schema:
                $ref: '#/components/schemas/Device'
        REFUSALS
    delete:
      tags:
      - Devices
      summary: Remove a device
      description: |
        Required Scopes: `DEVICE_WRITE`

        Removes a device that is not active.
      operationId: deleteDevice
      parameters:
      - name: deviceId
        in: path
        description: Id of the device to remove.
        required: true
        schema:
          type: integer
          format: int64
      responses:
        '204':
          description: The device was removed.
        REFUSALS
";

/// The lockers, slice by slice, and a form with a file.
const LOCKER_OPERATIONS: &str = r"
  /v1/lockers:
    get:
      tags:
      - Lockers
      summary: List the lockers of the studio
      description: |
        Required Scopes: `LOCKER_READ`

        Returns the lockers of the studio, slice by slice.
      operationId: getLockers
      parameters:
      - name: offset
        in: query
        description: Position from which the next slice starts, as given by the previous slice.
        required: false
        schema:
          type: string
          default: '0'
      - name: sliceSize
        in: query
        description: Number of lockers to return in one slice.
        required: false
        schema:
          type: integer
          format: int32
          default: 50
          maximum: 100
          minimum: 10
      responses:
        '200':
          description: One slice of lockers.
          content:
            application/json:
              schema:
                $ref: '#/components/schemas/LockerSlicedResult'
        REFUSALS
  /v1/lockers/{lockerId}/photo:
    put:
      tags:
      - Lockers
      summary: Set the photo of a locker
      description: |
        Required Scopes: `LOCKER_WRITE`

        Uploads a photo of the locker.
      operationId: updateLockerPhoto
      parameters:
      - name: lockerId
        in: path
        description: Id of the locker.
        required: true
        schema:
          type: integer
          format: int64
      requestBody:
        description: Form with the photo.
        content:
          multipart/form-data:
            schema:
              type: object
              properties:
                photo:
                  type: string
                  format: binary
                  description: Photo of the locker, as image/jpeg.
                caption:
                  type: string
                  description: Text below the photo.
              required:
              - photo
      responses:
        '204':
          description: The photo was stored.
        REFUSALS
";

/// What a list of lockers is made of.
const LOCKER_SCHEMAS: &str = r"
    Locker:
      type: object
      description: Locker of the studio.
      properties:
        id:
          type: integer
          description: Id of the locker.
          format: int64
          example: 17
        state:
          type: string
          description: Whether the locker can be rented.
          enum:
          - FREE
          - RENTED
          example: FREE
      required:
      - id
      - state
    LockerSlicedResult:
      type: object
      description: One slice of lockers.
      properties:
        result:
          type: array
          description: Lockers contained in this slice.
          items:
            $ref: '#/components/schemas/Locker'
        hasNext:
          type: boolean
          description: True when more lockers follow after this slice.
        offset:
          type: string
          description: Position to pass on to fetch the next slice.
      required:
      - hasNext
      - offset
      - result
";
